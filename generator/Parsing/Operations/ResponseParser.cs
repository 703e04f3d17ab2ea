using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Atlassian.Admin.Gen.Parsing.Streams;
using Atlassian.Admin.Gen.Parsing.Xml;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>What became of the successes of an operation.</summary>
/// <param name="Response">The body, when there is one.</param>
/// <param name="Headers">The headers that the document names.</param>
/// <param name="Accept">The parameter that chooses among several media types.</param>
internal sealed record ParsedResponse(ResponseModel? Response, EquatableArray<ResponseHeaderModel> Headers, ParameterModel? Accept);

/// <summary>Makes the result and the errors of a method of an operation's responses.</summary>
internal sealed class ResponseParser(ParserContext context, SchemaParser schemas)
{
    private readonly XmlValueParser _xml = new(schemas);
    private readonly EventParser _events = new(schemas);

    /// <summary>The streams of items that an operation answers with besides, each of which gets a method of its own.</summary>
    public List<BodyFormat> FindStreams(OperationSource source)
    {
        List<BodyFormat> formats = [.. Formats(source)];
        return [.. formats.Where(StreamingParser.IsStream).Skip(formats.TrueForAll(StreamingParser.IsStream) ? 1 : 0)];
    }

    /// <summary>What successes are answered with: one type where they are all alike, a result union where they are not.</summary>
    /// <param name="source">The operation.</param>
    /// <param name="operationName">What inline types are named after.</param>
    /// <param name="parameterNames">The names of the method's parameters.</param>
    /// <param name="stream">The stream of items that the method is for; null for what else there is, or the first stream where that is all.</param>
    public ParsedResponse ParseSuccess(OperationSource source, string operationName, NameScope parameterNames, BodyFormat? stream = null)
    {
        List<KeyValuePair<string, IOpenApiResponse>> successes = Successes(source);
        List<BodyFormat> formats = [.. Formats(source)];
        BodyFormat? only = stream ?? (formats.Count > 0 && formats.TrueForAll(StreamingParser.IsStream) ? formats[0] : null);
        ParsedResponse none = new(null, Headers(successes), null);

        // RFC 9110 §9.3.2: what a GET would have sent is described for HEAD, and never comes.
        List<Success> answers = source.Method == "HEAD" ? [] : [.. successes.SelectMany(success => Answers(success.Key, success.Value, only))];
        if (answers.Find(answer => answer.Choices.Count > 0) is not { } first)
        {
            return none;
        }

        bool isChoice = answers.Exists(answer => answer.Choices.Count > 0 && !MediaTypes.AreSame(first.Choices[0], answer.Choices[0]));
        BodyModel body = isChoice ? Union(source, operationName, answers) : Body(source, first, operationName + "Response");
        if (!isChoice && body.Format is BodyFormat.Json or BodyFormat.Xml && answers.Exists(answer => answer.Choices.Count == 0))
        {
            body = body with { Type = body.Type with { IsNullable = true } };
        }

        return none with
        {
            Response = new ResponseModel(body, DocText.Create(isChoice ? "One of the answers that the document describes." : Responses(source)[first.Status].Description)),
            Accept = AcceptParser.Parse(answers.GroupBy(answer => answer.Status).Select(same => same.SelectMany(answer => answer.Choices).ToList()), parameterNames),
        };
    }

    /// <summary>The errors that the document names.</summary>
    public EquatableArray<ErrorResponseModel> ParseErrors(OperationSource source, string operationName)
    {
        bool hasSuccess = Responses(source).Keys.Any(status => status.StartsWith("2", StringComparison.Ordinal));
        return Responses(source)
            .Where(response => response.Key is ['3' or '4' or '5', ..] || (response.Key == "default" && hasSuccess))
            .Select(response => Error(source, operationName, response.Key, response.Value))
            .ToEquatableArray();
    }

    // OpenAPI «Responses Object»: default stands for what is not named, which is success only where no success is named.
    private static List<KeyValuePair<string, IOpenApiResponse>> Successes(OperationSource source)
    {
        List<KeyValuePair<string, IOpenApiResponse>> successes = [.. Responses(source)
            .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal))
            .OrderBy(response => response.Key, StringComparer.Ordinal)];
        if (successes.Count == 0 && Responses(source).TryGetValue("default", out IOpenApiResponse? only))
        {
            successes.Add(new("default", only));
        }

        return successes;
    }

    private static IDictionary<string, IOpenApiResponse> Responses(OperationSource source) =>
        source.Operation.Responses ?? (IDictionary<string, IOpenApiResponse>)new Dictionary<string, IOpenApiResponse>();

    private static PlacePointer Pointer(OperationSource source, string status) =>
        ComponentPointers.Of(Responses(source)[status], source.Pointer.Append("responses").Append(status));

    private static PlacePointer SchemaPointer(PlacePointer responsePointer, string mediaType) =>
        responsePointer.Append("content").Append(mediaType).Append("schema");

    private static EquatableArray<ResponseHeaderModel> Headers(IEnumerable<KeyValuePair<string, IOpenApiResponse>> responses) => responses
        .SelectMany(response => response.Value.Headers ?? new Dictionary<string, IOpenApiHeader>())
        .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .Select(header => new ResponseHeaderModel(DocText.Create(header.Key), DocText.Create(header.First().Value.Description)))
        .ToEquatableArray();

    private IEnumerable<BodyFormat> Formats(OperationSource source) => source.Method == "HEAD"
        ? []
        : Successes(source).SelectMany(success => Groups(success.Key, success.Value)).Select(group => group[0].Format).Distinct();

    private List<List<BodyChoice>> Groups(string status, IOpenApiResponse response)
    {
        List<List<BodyChoice>> groups = status is "204" or "205" ? [] : MediaTypes.ForResponse(response.Content);

        // Swagger 2.0 «Response Object»: without a schema there is no content. The reader makes one of 'produces' all the same.
        groups.RemoveAll(group => group[0].Body.Schema is null && context.Version == DocumentVersion.Swagger2);
        return groups;
    }

    private IEnumerable<Success> Answers(string status, IOpenApiResponse response, BodyFormat? stream)
    {
        List<List<BodyChoice>> groups = Groups(status, response);
        if (groups.Count == 0)
        {
            return [new Success(status, [], "")];
        }

        groups.RemoveAll(group => stream is { } only ? group[0].Format != only : StreamingParser.IsStream(group[0].Format));
        return groups.Select(group => new Success(status, group, groups.Count == 1 ? "" : ResultNames.OfMediaType(group[0].Key)));
    }

    private BodyModel Union(OperationSource source, string operationName, List<Success> answers)
    {
        Identifier name = context.TypeNames.Claim(operationName + "Result", "Model");
        NameScope names = new(StringComparer.Ordinal, "Unknown");
        bool isOneStatus = answers.TrueForAll(answer => answer.Status == answers[0].Status);
        ResultUnionModel union = new()
        {
            Target = context.Target,
            Name = name,
            RouteText = DocText.Create($"{source.Method} {source.Route}"),
            Cases = answers.Select(Case).ToEquatableArray(),
        };
        context.Budget.TakeType(
            source.Pointer, ClientBudget.TypeItems * union.Cases.Length, union.RouteText.Length + union.Cases.Sum(@case => (long)@case.Text.Length + @case.Documentation.Length));
        context.ResultUnions.Add(union);
        return new BodyModel(new TypeModel(TypeKind.Union, name), BodyFormat.Choice, default);

        ResultCaseModel Case(Success answer)
        {
            string caseName = names.ClaimText(isOneStatus ? answer.MediaName : ResultNames.OfStatus(answer.Status) + answer.MediaName, "Result");
            return new ResultCaseModel
            {
                Name = Identifier.Create(caseName),
                Status = StringLiteral.Create(answer.Status == "default" ? answer.Status : answer.Status.ToUpperInvariant()),
                Text = DocText.Create(string.Join(", ", [answer.Status, .. answer.Choices.Select(choice => choice.Key)])),
                Documentation = DocText.Create(Responses(source)[answer.Status].Description),
                Body = answer.Choices.Count == 0 ? null : Body(source, answer, operationName + caseName + "Response"),
            };
        }
    }

    private BodyModel Body(OperationSource source, Success answer, string name)
    {
        BodyChoice choice = answer.Choices[0];
        EquatableArray<StringLiteral> mediaTypes = answer.Choices.Select(each => StringLiteral.Create(each.Name)).ToEquatableArray();
        if (choice.Format == BodyFormat.Xml)
        {
            TypeModel type = schemas.Parse(choice.Body.Schema, new SchemaPlace(name, SchemaPointer(Pointer(source, answer.Status), choice.Key)));
            return XmlBodies.IsTyped(type)
                ? new BodyModel(type, BodyFormat.Xml, mediaTypes) { Xml = _xml.Root(choice.Body.Schema, type, name) }
                : new BodyModel(new TypeModel(TypeKind.String), BodyFormat.Text, mediaTypes);
        }

        if (StreamingParser.IsStream(choice.Format))
        {
            return Stream(source, answer, name) with { MediaTypes = mediaTypes };
        }

        return new BodyModel(
            choice.Format switch
            {
                BodyFormat.Text => new TypeModel(TypeKind.String),
                BodyFormat.Binary => new TypeModel(TypeKind.Stream),
                _ => schemas.Parse(choice.Body.Schema, new SchemaPlace(name, SchemaPointer(Pointer(source, answer.Status), choice.Key))),
            },
            choice.Format,
            mediaTypes);
    }

    private BodyModel Stream(OperationSource source, Success answer, string name)
    {
        BodyChoice choice = answer.Choices[0];
        (IOpenApiSchema? item, string[] path) = StreamingParser.Item(choice.Body);
        PlacePointer pointer = Pointer(source, answer.Status).Append("content").Append(choice.Key);
        SchemaPlace place = new(name, path.Aggregate(pointer, static (at, segment) => at.Append(segment)));
        if (choice.Format != BodyFormat.Events)
        {
            return new BodyModel(new TypeModel(TypeKind.AsyncSequence, Element: schemas.Parse(item, place)), choice.Format, default);
        }

        ParsedEvents events = _events.Parse(item, place);
        return new BodyModel(new TypeModel(TypeKind.AsyncEvents, Element: events.Item), choice.Format, default) { Events = events.Events };
    }

    private ErrorResponseModel Error(OperationSource source, string operationName, string status, IOpenApiResponse response)
    {
        TypeModel? type = null;
        string mediaType = "";
        XmlRootModel? xml = null;
        string name = operationName + (status == "default" ? "Error" : Naming.Pascal("error " + status, "Error"));
        if (MediaTypes.FindJson(response.Content) is var (jsonMediaType, body))
        {
            mediaType = jsonMediaType;
            type = schemas.Parse(body.Schema, new SchemaPlace(name, SchemaPointer(Pointer(source, status), mediaType)));
        }
        else if (MediaTypes.FindXml(response.Content) is var (xmlMediaType, xmlBody)
            && schemas.Parse(xmlBody.Schema, new SchemaPlace(name, SchemaPointer(Pointer(source, status), xmlMediaType))) is var xmlType && XmlBodies.IsTyped(xmlType))
        {
            mediaType = xmlMediaType;
            type = xmlType;
            xml = _xml.Root(xmlBody.Schema, type, name);
        }

        return new ErrorResponseModel(
            StringLiteral.Create(status == "default" ? status : status.ToUpperInvariant()),
            DocText.Create(status),
            StringLiteral.Create(response.Description ?? ""),
            DocText.Create(response.Description),
            type is null ? null : type with { IsNullable = false },
            StringLiteral.Create(mediaType))
        {
            Xml = xml,
        };
    }

    /// <summary>Answers with one status and one kind of value; no media type where there is no body.</summary>
    private sealed record Success(string Status, List<BodyChoice> Choices, string MediaName);
}
