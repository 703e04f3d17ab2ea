using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Pagination;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Atlassian.Admin.Gen.Parsing.Xml;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Makes the model of a whole document.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a file. It never throws but for a cancellation: a generator that throws takes all of its output with it.</summary>
    public static ParseResult Parse(DocumentFile file, CancellationToken cancellationToken)
    {
        string path = file.Text.Path;
        LocationInfo start = new(path, default, default(LinePositionSpan));
        List<DiagnosticInfo> diagnostics = [];
        ClientModel? client = null;
        try
        {
            client = Parse(file, start, diagnostics, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever goes wrong is a bug of ours, and reported as one at the document.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            diagnostics.Add(DiagnosticInfo.Create(
                DiagnosticDescriptors.InternalFailure, start, "parsing the document", FailureText.Of(exception)));
        }

        return new ParseResult(path, client, SeverityOption.Apply(file.Options.Severities, diagnostics).ToEquatableArray()) { Severities = file.Options.Severities };
    }

    private static ClientModel? Parse(DocumentFile file, LocationInfo start, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken)
    {
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            if (file.Options.IsNamed)
            {
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.UnreadableDocument, start, "the file does not exist or can't be opened"));
            }

            return null;
        }

        ReadingOptions options = new() { Others = file.Others, Filter = file.Options.Filter, Limits = ReaderLimits.OfLength(file.Options.MaxDocumentLength) };
        DocumentReadResult read = DocumentReader.Read(text, file.Text.Path, options, cancellationToken);
        if (!read.IsOpenApi && !file.Options.IsNamed)
        {
            // Some other tool's file.
            return null;
        }

        diagnostics.AddRange(read.Diagnostics);
        if (!read.IsOpenApi && read.Diagnostics.Count == 0)
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.NotOpenApi, start));
        }

        foreach (WrongOption wrong in file.Options.Wrong)
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.WrongOption, start, wrong.Value, wrong.Option, wrong.Expected));
        }

        if (read.Document is not { } document)
        {
            return null;
        }

        try
        {
            return Parse(document, read, file, diagnostics, cancellationToken);
        }
        catch (ClientTooLargeException tooLarge)
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.LimitExceeded, read.SourceMap.Key(tooLarge.Pointer), tooLarge.Arguments));
            return null;
        }
    }

    private static ClientModel Parse(
        OpenApiDocument document, DocumentReadResult read, DocumentFile file, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken)
    {
        ClientNames clientNames = new(file.Options.ClientName);
        ParserContext context = Context(document, read, file, clientNames, cancellationToken);
        ParsedTypes parsed = ParseTypes(context, file.Options);

        List<OperationModel> operations = [.. parsed.TagClients.SelectMany(client => client.Operations)];
        List<TypeModel> received = [.. ReceivedTypes(operations, context.ResultUnions, parsed.Webhooks)];
        EquatableArray<UnionModel> unions = new UnionRecognition(context, parsed.Schemas).Complete();
        List<TagClientModel> tagClients = MergePatches.Apply(
            context, parsed.Schemas.Records, unions, parsed.Schemas.Tuples, parsed.TagClients, received.Concat(operations.Where(operation => operation.Body is not { IsMergePatch: true }).SelectMany(BodyTypes)));
        EquatableArray<RecordModel> records = Directions.Apply(
            parsed.Schemas.Records.Checked(cancellationToken), unions, parsed.Schemas.Tuples, tagClients.SelectMany(client => client.Operations).SelectMany(BodyTypes), received);

        PaginationParser pagination = new(context, file.Options.Paging, parsed.Groups.SelectMany(group => group.Operations), records);
        EquatableArray<TagClientModel> paged = tagClients.Select(client => client with
        {
            Operations = client.Operations.Checked(cancellationToken).Select(operation => operation with { Pagination = pagination.Parse(operation) }).ToEquatableArray(),
        }).ToEquatableArray();
        pagination.ReportUnused();
        records = LastPages.Relax(records, paged);

        XmlTypeParser xml = new(context, parsed.Schemas);
        HashSet<Identifier> inXml = new TypeGraph(records, unions, parsed.Schemas.Tuples).Reach(XmlTypes(operations, context.ResultUnions));
        EquatableArray<XmlRecordModel> xmlRecords = xml.Records(records, inXml);
        EquatableArray<XmlUnionModel> xmlUnions = xml.Unions(unions, inXml);
        xml.ReportTuples(inXml);

        EquatableArray<ServerModel> servers = new ServerParser(context).ParseDocument(clientNames.Servers);

        diagnostics.AddRange(context.Diagnostics);
        ClientModel client = new()
        {
            Root = RootClientParser.Parse(document, context.Target, Identifier.Create(file.Options.ClientName), paged, servers),
            SecuritySchemes = parsed.SecuritySchemes,
            JsonContext = new JsonContextModel(context.Target, Identifier.Create(clientNames.JsonContext), JsonTypes(records, parsed.Schemas, unions)),
            TagClients = paged,
            Records = records,
            Enums = parsed.Schemas.Enums.ToEquatableArray(),
            Unions = unions,
            Tuples = parsed.Schemas.Tuples.ToEquatableArray(),
            XmlRecords = xmlRecords,
            XmlUnions = xmlUnions,
            ResultUnions = context.ResultUnions.ToEquatableArray(),
            ResponseHeaders = context.ResponseHeaders.ToEquatableArray(),
            Webhooks = parsed.Webhooks,
        };
        return file.Options.HasIndex
            ? client with { Index = [IndexParser.Parse(Identifier.Create(clientNames.Index), client, parsed.Schemas, diagnostics, file.Text.Path, cancellationToken)] }
            : client;
    }

    /// <summary>What the parsers of a document share.</summary>
    internal static ParserContext Context(
        OpenApiDocument document, DocumentReadResult read, DocumentFile file, ClientNames clientNames, CancellationToken cancellationToken)
    {
        EmissionTarget target = new(file.Options.Namespace, file.Options.IsPublic, DocText.Create(Path.GetFileName(file.Text.Path))) { DocumentPath = file.Text.Path };

        // A member may not have its type's name, and every schema type has these.
        NameScope typeNames = new(
            StringComparer.OrdinalIgnoreCase,
            [.. clientNames.All, "JsonConverter", "XmlConverter", "Known", "Members", "Equals", "GetHashCode", "ToString", "PrintMembers", "EqualityContract"]);
        return new ParserContext(document, target, read.SourceMap, typeNames, cancellationToken)
        {
            Version = read.Version,
            Budget = new ClientBudget(read.SourceMap.Values, read.SourceMap.Length, ReaderLimits.OfLength(file.Options.MaxDocumentLength), cancellationToken),
        };
    }

    /// <summary>Gives every schema its type, in the order that decides their names: tags, components, operations, webhooks.</summary>
    internal static ParsedTypes ParseTypes(ParserContext context, GeneratorOptions options)
    {
        List<TagGroup> groups = TagGroup.FromDocument(context, new NameScope(StringComparer.OrdinalIgnoreCase, [.. RootClientParser.ReservedNames, options.ClientName]));
        SchemaParser schemas = new(context);
        schemas.ParseComponents();
        SecurityParser security = new(context, new ClientNames(options.ClientName));
        TagClientParser tagClientParser = new(context, schemas, security);
        List<TagClientModel> tagClients = [.. groups.Select(tagClientParser.Parse)];
        EquatableArray<WebhooksModel> webhooks = new WebhookParser(context, schemas).Parse(new ClientNames(options.ClientName).Webhooks);
        schemas.ParseOpenRecords();
        return new ParsedTypes(schemas, groups, tagClients, security.Complete(), webhooks);
    }

    private static IEnumerable<TypeModel> BodyTypes(OperationModel operation) => operation.Body is { } body
        ? [body.Type]
        : operation.Parameters
            .Where(parameter => parameter.Location is ParameterLocationKind.Form or ParameterLocationKind.Multipart)
            .Select(parameter => parameter.Type);

    private static IEnumerable<TypeModel> ReceivedTypes(
        List<OperationModel> operations, List<ResultUnionModel> results, EquatableArray<WebhooksModel> webhooks)
    {
        IEnumerable<BodyModel?> bodies = operations.Select(operation => operation.Response?.Body).Concat(results.SelectMany(result => result.Cases).Select(@case => @case.Body));
        return bodies.OfType<BodyModel>().Where(body => body.Format != BodyFormat.Choice).Select(body => body.Type)
            .Concat(operations.SelectMany(operation => operation.Errors).Select(error => error.Type).OfType<TypeModel>())
            .Concat(webhooks.SelectMany(all => all.Webhooks).Select(webhook => webhook.Type));
    }

    private static IEnumerable<TypeModel> XmlTypes(List<OperationModel> operations, List<ResultUnionModel> results) => operations
        .SelectMany(operation => new[] { operation.Body?.Xml, operation.Response?.Body.Xml }.Concat(operation.Errors.Select(error => error.Xml)))
        .Concat(results.SelectMany(result => result.Cases).Select(@case => @case.Body?.Xml))
        .OfType<XmlRootModel>()
        .Select(root => root.Value.Type);

    private static EquatableArray<TypeModel> JsonTypes(EquatableArray<RecordModel> records, SchemaParser schemas, EquatableArray<UnionModel> unions) => records
        .Select(record => new TypeModel(TypeKind.Record, record.Name))
        .Concat(schemas.Enums.Select(@enum => new TypeModel(TypeKind.Enum, @enum.Name)))
        .Concat(schemas.Tuples.Select(tuple => new TypeModel(TypeKind.Tuple, tuple.Name)))
        .Concat(unions.Select(union => new TypeModel(TypeKind.Union, union.Name)))
        .OrderBy(type => type.Name!.Value.Text, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>All types of a document, and what they were made for.</summary>
internal sealed record ParsedTypes(
    SchemaParser Schemas,
    List<TagGroup> Groups,
    List<TagClientModel> TagClients,
    SecuritySchemesModel SecuritySchemes,
    EquatableArray<WebhooksModel> Webhooks);
