using System.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Tests.Harness;
using Atlassian.Admin.Gen.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Many of each, and deep; all on a small stack.</summary>
public class SizeTests
{
    private const int Count = 100_000;

    [Theory]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    [InlineData("{a: ")]
    [InlineData("!!map {? ")]
    public void Nesting_of_any_kind_is_refused_where_it_becomes_too_deep(string level)
    {
        GeneratorRun run = SmallStack.Run(new ApiDocument($"{ApiDocument.Head}x-deep:\n  {SmallStack.Repeat(level, 100_000)}"));

        Assert.Contains("AAG010", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_many_paths_has_a_method_for_each()
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfPaths(Numbered.Lines(Count, "/p%: {get: {operationId: op%, tags: [T], responses: {'200': {description: ok}}}}")));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Count, run.Type("ITClient").GetMembers().Count(member => member.Name.StartsWith("Op", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_object_of_many_members_has_a_property_for_each()
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas($"A: {{type: object, required: [{Numbered.List(Count, "p%")}], properties: {{{Numbered.List(Count, "p%: {type: string}")}}}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Count, run.Type("A").GetMembers().OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Count(member => member.Name[0] == 'P'));
    }

    [Theory]
    [InlineData("{type: string, enum: [%]}", "v")]
    [InlineData("{type: integer, enum: [%]}", "")]
    public void An_enumeration_of_many_values_has_a_member_for_each(string schema, string prefix)
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas("A: " + schema.Replace("%", Numbered.List(Count, prefix + "%"), StringComparison.Ordinal)));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Count, run.Type("A").GetMembers().OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Count(member => member.IsStatic));
    }

    [Fact]
    public void An_operation_of_many_parameters_has_an_argument_for_each()
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfPaths(
            $"? /a/{Numbered.Join("/", Count, "{p%}")}\n: {{get: {{operationId: op, tags: [T], parameters: [{Numbered.List(Count, "{name: p%, in: path, required: true, schema: {type: string}}")}], responses: {{}}}}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Count + 1, run.Type("ITClient").GetMembers("OpAsync").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().Single().Parameters.Length);
    }

    [Fact]
    public void Many_schemas_that_refer_to_each_other_are_a_type_each()
    {
        const int many = 2_000;
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(
            Numbered.Lines(many, "S%: {type: object, properties: {next: {$ref: '#/components/schemas/S^'}}}") + $"\nS{many}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S0'}}}}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(many + 1, run.Sources.Keys.Count(name => name.Contains("/Schemas/S", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("S%: {type: object, properties: {next: {$ref: '#/components/schemas/S^'}}}")]
    [InlineData("S%: {type: string, enum: [a]}")]
    [InlineData("S%: {oneOf: [{type: string}, {type: integer}]}")]
    public void More_types_than_the_compiler_takes_are_refused_with_the_option_that_raises_the_limit(string schema)
    {
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(Numbered.Lines(Count, schema) + $"\nS{Count}: {{type: object}}"));

        string message = Assert.Single(run.Diagnostics);
        Assert.Contains("AAG010", message, StringComparison.Ordinal);
        Assert.Contains("more than 65,536 types", message, StringComparison.Ordinal);
        Assert.Contains("MaxDocumentLength", message, StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread_with_the_option_that_raises_it()
    {
        LongText text = new("openapi: 3.1.0\npaths: {}\n", 200_000_000);

        string message = DocumentReader.Read(text, Documents.Path, ReadingOptions.Default, TestContext.Current.CancellationToken).Single("AAG010").Message();

        Assert.Contains("200,000,000 characters, and 67,108,864 are read", message, StringComparison.Ordinal);
        Assert.Contains("set MaxDocumentLength of its OpenApiClient item", message, StringComparison.Ordinal);
        Assert.InRange(text.Copied, 0, 100_000);
    }

    [Fact]
    public void Patterns_that_explode_are_never_run()
    {
        string evil = $"'^({SmallStack.Repeat("(a+)+|", 500)}b)+$'";
        GeneratorRun run = SmallStack.Run(ApiDocument.OfSchemas(
            $"A: {{type: object, properties: {{a: {{type: string, pattern: {evil}, example: {SmallStack.Repeat("a", 5_000)}!, default: {SmallStack.Repeat("a", 50)}!}}}}, patternProperties: {{? {evil} : {{type: string}}}}}}"));

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("(a+)+", StringComparison.Ordinal));
    }

    [Fact]
    public void Pointers_of_inline_schemas_take_no_more_memory_than_the_document()
    {
        const int few = 2_000;

        // As text, the pointers of these would be a million characters each.
        string document = ApiDocument.OfSchemas($"? {SmallStack.Repeat("k", 1_000_000)}\n: {{type: object, properties: {{{Numbered.List(few, "p%: {type: object, properties: {z: {type: string}}}")}}}}}").Text;
        long before = GC.GetAllocatedBytesForCurrentThread();

        GeneratorRun run = GeneratorRunner.RunOnce([new ApiDocument(document)]);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, few * 1_000_000L);
        Assert.Equal(few + 1, run.Sources.Keys.Count(name => name.Contains("/Schemas/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(70_000)]
    public void Places_behind_other_letters_than_latin_are_where_they_are(int letters)
    {
        string text = $"{{\"openapi\": \"3.1.0\", \"x-a\": \"{SmallStack.Repeat("é用😀", letters / 4)}{SmallStack.Repeat("é", letters % 4)}\", \"x-b\": {{\"k\": 1, \"k\": 2}}}}";

        Assert.Equal($"1,{text.LastIndexOf("\"k\"", StringComparison.Ordinal) + 1}", Documents.Read(text).Single("AAG008").Location.Place());
    }

    private sealed class LongText(string start, int length) : SourceText
    {
        public int Copied { get; private set; }

        public override Encoding? Encoding => null;

        public override int Length => length;

        public override char this[int position] => position < start.Length ? start[position] : 'x';

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Copied += count;
            for (int i = 0; i < count; i++)
            {
                destination[destinationIndex + i] = this[sourceIndex + i];
            }
        }

        protected override TextLineCollection GetLinesCore() => From(start).Lines;
    }
}
