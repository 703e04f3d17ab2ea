using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>Every place from which text goes into source, with every hostile text.</summary>
public class InjectionMatrixTests
{
    public static TheoryData<string> SlotNames => [.. SlotList.All.Select(slot => slot.Name)];

    [Theory]
    [MemberData(nameof(SlotNames))]
    public void Hostile_text_changes_nothing_but_what_literals_names_and_comments_say(string slotName)
    {
        Slot slot = SlotList.All.Single(slot => slot.Name == slotName);
        string[] texts = slot.Fate switch { Fate.Nothing => [Payloads.AllInOne], Fate.Words when !slot.IsShort => Payloads.Several, _ => Payloads.All };
        EmittedSource harmless = EmittedSource.Of(slot, Payloads.Harmless);

        Assert.Equal(slot.Fate != Fate.Nothing, harmless.Text.Contains(Payloads.Harmless, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(slot.Fate == Fate.Data, harmless.Literals.Exists(literal => literal.Contains(slot.Value(Payloads.Harmless), StringComparison.Ordinal)));
        Assert.Empty(harmless.Errors);
        Prove.Nothing(texts.AsParallel().AsOrdered().SelectMany(text => Compare(slot, text, EmittedSource.Of(slot, text), harmless).Select(found => $"{slot.Name} = {Payloads.Show(text)}: {found}")));
    }

    private static IEnumerable<string> Compare(Slot slot, string text, EmittedSource hostile, EmittedSource harmless)
    {
        string[] always = [.. hostile.Errors, .. hostile.Unseen, .. hostile.Diagnostics.Where(diagnostic => diagnostic.Id == "AAG009").Select(diagnostic => diagnostic.ToString())];
        if (always.Length > 0 || slot.Exemptions.Any(exemption => exemption.Applies(text)))
        {
            // A name made of the text has letters and digits alone; so no text with anything else in it is a name.
            return [.. always, .. hostile.Names.Where(name => name == "Evil").Select(name => $"there is {name}")];
        }

        if (slot.Fate == Fate.Nothing)
        {
            return hostile.Text == harmless.Text ? [] : ["the source says something of it"];
        }

        return [.. Shapes(hostile, harmless), .. Literals(slot, text, hostile, harmless)];
    }

    private static IEnumerable<string> Shapes(EmittedSource hostile, EmittedSource harmless)
    {
        if (hostile.Files.Select(file => file.Kinds).SequenceEqual(harmless.Files.Select(file => file.Kinds), StringComparer.Ordinal))
        {
            return [];
        }

        string different = string.Join(", ", hostile.Files.Where(file => !harmless.Files.Exists(other => other.Kinds == file.Kinds)).Select(file => file.Name));
        return [$"another shape: {different} ({harmless.Files.Count} files, then {hostile.Files.Count}) {string.Join("; ", hostile.Diagnostics.Take(2))}"];
    }

    private static IEnumerable<string> Literals(Slot slot, string text, EmittedSource hostile, EmittedSource harmless)
    {
        string[] expected = [.. harmless.Literals.Where(literal => !slot.IsName(literal)).Select(literal => literal.Replace(slot.Value(Payloads.Harmless), slot.Value(text), StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string[] found = [.. hostile.Literals.Where(literal => !slot.IsName(literal)).Select(slot.Decode).Order(StringComparer.Ordinal)];
        return expected.SequenceEqual(found, StringComparer.Ordinal)
            ? []
            : [$"no literal says {string.Join(", ", expected.Except(found).Select(Payloads.Show))}, but {string.Join(", ", found.Except(expected).Select(Payloads.Show))}"];
    }
}
