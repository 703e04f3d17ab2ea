using System.Reflection;
using System.Text.RegularExpressions;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>Every diagnostic has a page that shows a document that causes it, what is said to it, and the cure; and both are true.</summary>
public class DiagnosticPageTests
{
    // A bug of the generator, which no document may be known to cause, and what the project lacks, whatever the document:
    // ProjectRequirementTests. And what takes more mistakes than a page can show: LimitTests.
    private static readonly string[] WithoutExample = ["AAG009", "AAG013", "AAG014", "AAG016"];

    // The package's targets report it, where the compiler is too old to load the generator: UnfitProjectTests.
    private const string OfTheTargets = "AAG015";

    public static TheoryData<string> All => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> WithExamples => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => !WithoutExample.Contains(id))];

    [Fact]
    public void All_descriptors_are_listed_in_the_order_of_their_ids()
    {
        IEnumerable<DiagnosticDescriptor> declared = typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

        Assert.Equal(declared, DiagnosticDescriptors.All);
        Assert.Equal(declared.Select(descriptor => descriptor.Id), DiagnosticPage.Ids.Where(id => id != OfTheTargets));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_diagnostic_is_described_everywhere_in_the_same_words(string id)
    {
        DiagnosticDescriptor descriptor = DiagnosticDescriptors.All.Single(descriptor => descriptor.Id == id);
        DiagnosticPage page = new(id);

        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Uri.TryCreate(descriptor.HelpLinkUri, UriKind.Absolute, out Uri? link) && link.Scheme == "https");
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Equal($"# {id}: {descriptor.Title}", page.Title);
        Assert.Equal(DiagnosticPage.Word(descriptor.DefaultSeverity), page.Severity);
        Assert.Contains($"| [{id}]({id}.md) | {page.Severity} | {descriptor.Title} |\n", DiagnosticPage.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains(
            $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}\n",
            DiagnosticPage.Read("AnalyzerReleases.Shipped.md") + DiagnosticPage.Read("AnalyzerReleases.Unshipped.md"),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_cause_that_its_page_shows_is_one_at_the_place_and_in_the_words_that_it_shows(string id)
    {
        DiagnosticPage page = new(id);

        Assert.Equal(page.Shown, page.Run("Cause"));
        Assert.All(page.Shown, line => Assert.Matches($@"^[\w./]+\(\d+,\d+\): {page.Severity} {id}: .*\.$", line));
        Assert.NotEmpty(page.Shown);
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_cure_that_its_page_shows_is_one(string id) => Assert.Empty(new DiagnosticPage(id).Run("Cure"));

    [Fact]
    public void The_table_of_the_pages_has_no_other_rows() =>
        Assert.Equal(DiagnosticDescriptors.All.Count + 1, Regex.Count(DiagnosticPage.Read("README.md"), @"^\| \[AAG", RegexOptions.Multiline));
}
