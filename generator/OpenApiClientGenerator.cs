using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Emission;
using Atlassian.Admin.Gen.Hosting;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen;

/// <summary>Emits a typed HTTP client for each OpenAPI document among the additional files of a project.</summary>
/// <remarks>
/// One way: file → model → one item per emitted file → source. Nothing here looks at the compilation, so an edit of C# code runs
/// no step again; the model is compared by value, so an edit of a document emits only the files whose part of it changed.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class OpenApiClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DocumentFile> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(DocumentFile.Create)
            .Where(DocumentFile.IsCandidate)
            .WithTrackingName(TrackingNames.Documents);

        IncrementalValueProvider<EquatableArray<string>> paths = documents
            .Select(static (document, _) => document.Text.Path)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(TrackingNames.Paths);

        IncrementalValueProvider<EquatableArray<ReferencedFile>> files = documents
            .Combine(paths)
            .Select(ReferencedFile.Create)
            .WithTrackingName(TrackingNames.Mentions)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<ParseResult> parsed = documents
            .Where(static document => document.Options.IsEntry)
            .Combine(files)
            .Select(DocumentFile.WithOthers)
            .WithTrackingName(TrackingNames.Entries)
            .Select(DocumentParser.Parse)
            .WithTrackingName(TrackingNames.Parse);

        IncrementalValueProvider<NamespaceOwners> owners = parsed
            .Collect()
            .Select(static (results, _) => NamespaceOwners.Find(results))
            .WithTrackingName(TrackingNames.NamespaceOwners);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> missing = context.ParseOptionsProvider
            .Combine(context.MetadataReferencesProvider.Collect().Select(RuntimeReference.Find))
            .Select(ProjectRequirements.Check)
            .WithTrackingName(TrackingNames.Requirements);

        IncrementalValuesProvider<ClientModel> clients = parsed
            .Combine(owners)
            .Combine(missing)
            .Where(static input => input.Left.Left.Client is not null && input.Left.Right.Owns(input.Left.Left) && input.Right.IsEmpty)
            .Select(static (input, _) => input.Left.Left.Client!)
            .WithTrackingName(TrackingNames.Clients);

        Emit(context, clients.Select(static (client, _) => client.Root).WithTrackingName(TrackingNames.Roots), RootClientEmitter.Emit);
        Emit(context, clients.Select(static (client, _) => client.SecuritySchemes).WithTrackingName(TrackingNames.SecuritySchemes), SecuritySchemesEmitter.Emit);
        Emit(context, clients.Select(static (client, _) => client.JsonContext).WithTrackingName(TrackingNames.JsonContexts), JsonContextEmitter.Emit);
        Emit(context, Each(clients, static client => client.TagClients, static model => model.Name.Text).WithTrackingName(TrackingNames.TagClients), TagClientEmitter.Emit);
        Emit(context, Each(clients, static client => client.Records, static model => model.Name.Text).WithTrackingName(TrackingNames.Records), RecordEmitter.Emit);
        Emit(context, Each(clients, static client => client.Enums, static model => model.Name.Text).WithTrackingName(TrackingNames.Enums), EnumEmitter.Emit);
        Emit(context, Each(clients, static client => client.Unions, static model => model.Name.Text).WithTrackingName(TrackingNames.Unions), UnionEmitter.Emit);
        Emit(context, Each(clients, static client => client.Tuples, static model => model.Name.Text).WithTrackingName(TrackingNames.Tuples), TupleEmitter.Emit);
        Emit(context, Each(clients, static client => client.XmlRecords, static model => model.Name.Text).WithTrackingName(TrackingNames.XmlRecords), XmlRecordEmitter.Emit);
        Emit(context, Each(clients, static client => client.XmlUnions, static model => model.Name.Text).WithTrackingName(TrackingNames.XmlUnions), XmlUnionEmitter.Emit);
        Emit(context, Each(clients, static client => client.ResultUnions, static model => model.Name.Text).WithTrackingName(TrackingNames.ResultUnions), ResultUnionEmitter.Emit);
        Emit(context, Each(clients, static client => client.ResponseHeaders, static model => model.Name.Text).WithTrackingName(TrackingNames.ResponseHeaders), ResponseHeadersEmitter.Emit);
        Emit(context, Each(clients, static client => client.Webhooks, static model => model.Name.Text).WithTrackingName(TrackingNames.Webhooks), WebhooksEmitter.Emit);
        Emit(context, clients.SelectMany(static (client, _) => client.Index).WithTrackingName(TrackingNames.Indexes), IndexEmitter.Emit);

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).Collect().SelectMany(static (all, _) => all.Distinct()).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(
            owners.SelectMany(static (all, _) => all.Conflicts),
            static (output, conflict) => output.ReportDiagnostic(conflict.ToDiagnostic()));
        context.RegisterSourceOutput(
            owners.Combine(missing).SelectMany(static (pair, _) => pair.Left.Paths.IsEmpty ? default : pair.Right),
            static (output, requirement) => output.ReportDiagnostic(requirement.ToDiagnostic()));
    }

    private static IncrementalValuesProvider<TModel> Each<TModel>(
        IncrementalValuesProvider<ClientModel> clients, Func<ClientModel, EquatableArray<TModel>> models, Func<TModel, string> name)
        where TModel : IEquatable<TModel> => clients
        .SelectMany((client, _) => Slots.Spread(models(client), name))
        .SelectMany(static (slot, _) => slot);

    private static void Emit<TModel>(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TModel> models, Func<TModel, CancellationToken, EmittedFile> emit)
        where TModel : IEmittedModel => context.RegisterSourceOutput(models, (output, model) =>
        {
            EmissionResult result = GuardedEmission.Emit(model, emit, output.CancellationToken);
            if (result.File is { } file)
            {
                output.AddSource(file.HintName, file.Text);
            }
            else if (result.Failure is { } failure)
            {
                output.ReportDiagnostic(failure.ToDiagnostic());
            }
        });
}
