using System.Collections;
using System.Reflection;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>Every property of the model that has text of a document is reached by the matrix.</summary>
public class SinkTests
{
    private static readonly Type[] Guarded = [typeof(StringLiteral), typeof(DocText), typeof(Identifier), typeof(NamespaceName)];

    // What no slot reaches, and why none has to.
    private static readonly Dictionary<string, string> Unreached = new(StringComparer.Ordinal)
    {
        ["ErrorResponseModel.Status"] = "a status code or a range of them; anything else is left out (slot «error.status»)",
        ["ErrorResponseModel.StatusText"] = "a status code or a range of them",
        ["ResultCaseModel.Status"] = "a status code or a range of them",
        ["ResultCaseModel.Name"] = "the name of a status code",
        ["RequestBodyModel.Name"] = "a word of ours, and a number where it is taken",
        ["RequestBodyModel.ContentType"] = "a word of ours, and a number where it is taken",
        ["RecordModel.AdditionalMembersName"] = "a word of ours, and a number where it is taken",
        ["XmlRecordModel.AdditionalMembersName"] = "a word of ours, and a number where it is taken",
        ["TupleModel.AdditionalItemsName"] = "a word of ours, and a number where it is taken",
        ["IndexDiagnosticModel.Id"] = "an id of ours",
    };

    // What a template could be given raw, and why it can't do harm.
    private static readonly Dictionary<string, string> Raw = new(StringComparer.Ordinal)
    {
        ["EmissionTarget.DocumentPath"] = "the place of diagnostics; it is not emitted",
        ["IndexDiagnosticModel.Id"] = "an id of ours",
        ["TagClientModel.Prefix"] = "a name out of a NameScope: a part of longer names",
        ["TagPropertyModel.Prefix"] = "a name out of a NameScope: a part of longer names",
    };

    [Fact]
    public void Every_text_of_the_model_is_reached_by_a_slot()
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        foreach (Slot slot in SlotList.All)
        {
            GeneratorRun run = GeneratorRunner.RunOnce([slot.Document(Payloads.Harmless), .. slot.Parts(Payloads.Harmless)]);
            foreach (object client in run.Result.TrackedSteps[TrackingNames.Clients].SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                Find(client, typeof(ClientModel), nameof(ClientModel), reached);
            }
        }

        Prove.Nothing(Sinks().Where(sink => !reached.Contains(sink) && !Unreached.ContainsKey(sink)).Select(sink => $"no slot reaches {sink}"));
        Prove.Nothing(Unreached.Keys.Where(sink => reached.Contains(sink) || !Sinks().Contains(sink)).Select(sink => $"{sink} is reached, or gone"));
    }

    [Fact]
    public void No_text_of_the_model_is_raw() => Assert.Equal(
        Raw.Keys.Order(StringComparer.Ordinal),
        Properties().Where(property => Element(property.PropertyType) == typeof(string)).Select(Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sinks() => Properties()
        .Where(property => Element(property.PropertyType) is { } type && (type == typeof(string) || Guarded.Contains(type)))
        .Select(Name);

    private static IEnumerable<PropertyInfo> Properties() => typeof(ClientModel).Assembly.GetTypes()
        .Where(type => type is { Namespace: "Atlassian.Admin.Gen.Model", IsClass: true, IsAbstract: false })
        .SelectMany(PropertiesOf);

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetIndexParameters().Length == 0);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    // What a property is or holds, under nullability and lists.
    private static Type Element(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Element(value)
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? Element(type.GetGenericArguments()[0])
        : type;

    private static void Find(object? value, Type type, string name, HashSet<string> reached)
    {
        if (value is null)
        {
            return;
        }

        if (value is string || Guarded.Contains(value.GetType()))
        {
            string text = value is DocText doc ? string.Join('\n', doc.Lines) : value.ToString()!;
            if (text.Contains(Payloads.Mark, StringComparison.OrdinalIgnoreCase))
            {
                reached.Add(name);
            }
        }
        else if (value is IEnumerable items)
        {
            foreach (object item in items)
            {
                Find(item, type, name, reached);
            }
        }
        else if (value.GetType().Namespace == type.Namespace)
        {
            foreach (PropertyInfo property in PropertiesOf(value.GetType()))
            {
                Find(property.GetValue(value), type, Name(property), reached);
            }
        }
    }
}
