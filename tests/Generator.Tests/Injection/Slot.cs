using System.Globalization;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>What becomes of the text of a slot.</summary>
internal enum Fate
{
    /// <summary>It is data: a literal has it as it is.</summary>
    Data,

    /// <summary>It is made into names or put into comments alone.</summary>
    Words,

    /// <summary>Nothing is emitted of it: the source is that of any other text, byte for byte.</summary>
    Nothing,
}

/// <summary>Texts for which another rule holds than for the harmless one, so that other source is right.</summary>
/// <param name="Applies">Whether a text is one of them.</param>
/// <param name="Reason">The rule.</param>
internal sealed record Exemption(Func<string, bool> Applies, string Reason);

/// <summary>A place of a document or a project from which text goes into source.</summary>
/// <param name="Name">What it is called in the names of tests.</param>
/// <param name="Fate">What becomes of its text.</param>
/// <param name="Document">The smallest document that has the text there.</param>
internal sealed record Slot(string Name, Fate Fate, Func<string, ApiDocument> Document)
{
    // In a document's JSON: the text, and the text as a part of a reference.
    private const string Sign = "§";
    private const string ReferenceSign = "¤";

    /// <summary>Other files of the project that the document refers to.</summary>
    public Func<string, IReadOnlyList<ApiDocument>> Parts { get; init; } = static _ => [];

    /// <summary>What the runtime is given for the text, where a rule says that it is not the text itself.</summary>
    public Func<string, string> Value { get; init; } = static text => text;

    /// <summary>Whether nothing is said of a text that is long, so that each is tried by itself.</summary>
    public bool IsShort { get; init; }

    /// <summary>Takes the text out of a literal that has it in another spelling, by a rule.</summary>
    public Func<string, string> Decode { get; init; } = static literal => literal;

    /// <summary>Literals that are names made of the text, and so have no other text than names have.</summary>
    public Func<string, bool> IsName { get; init; } = static _ => false;

    /// <summary>Texts that another rule is for.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>A slot of a document.</summary>
    public static Slot Of(string name, Fate fate, string json) => new Slot(name, fate, text => new ApiDocument(Fill(json, text))
    {
        Path = "specs/api.json",
        Metadata = new Dictionary<string, string> { ["Index"] = "true" },
    }).But(Payloads.IsUnpaired, "RFC 8259 section 8.2: such text has no bytes, and the document is refused");

    /// <summary>This slot, and what holds for some texts.</summary>
    public Slot But(Func<string, bool> applies, string reason) => this with { Exemptions = [.. Exemptions, new Exemption(applies, reason)] };

    /// <summary>This slot, and the characters that have a meaning there.</summary>
    public Slot ButWith(string characters, string reason) => But(text => text.IndexOfAny(characters.ToCharArray()) >= 0, reason);

    /// <summary>JSON with the text in it.</summary>
    public static string Fill(string json, string text) => json
        .Replace(Sign, Escape(text), StringComparison.Ordinal)
        .Replace(ReferenceSign, Uri.EscapeDataString(text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)), StringComparison.Ordinal);

    // Every character as an escape: JSON has no other way to hold all of them.
    private static string Escape(string text) => string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
}
