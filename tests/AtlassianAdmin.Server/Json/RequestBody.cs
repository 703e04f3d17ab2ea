using System.Net.Http.Headers;
using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>
/// The JSON object a caller sent, read strictly: what the document gives no leave for (another type, null, a member
/// twice) is a 400 that names the place. Members that the document does not name are passed over.
/// </summary>
internal readonly struct RequestBody
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private readonly JsonElement _object;
    private readonly string _path;

    private RequestBody(JsonElement element, string path)
    {
        _object = element;
        _path = path;
    }

    public static RequestBody Read(RecordedRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out MediaTypeHeaderValue? type)
            || type.MediaType != "application/json"
            || type.CharSet is not (null or "utf-8" or "UTF-8"))
        {
            throw ApiFailure.BadRequest("INVALID_CONTENT_TYPE", "The body must be application/json in UTF-8.");
        }

        try
        {
            return Object(JsonElement.Parse(request.BodyBytes.Span, Options), "$");
        }
        catch (JsonException failure)
        {
            throw ApiFailure.BadRequest("INVALID_JSON", $"The body is not JSON: {failure.Message}");
        }
    }

    public string RequiredString(string name) => OptionalString(name) ?? throw Invalid($"{_path}.{name}", "is missing");

    public string? OptionalString(string name) =>
        _object.TryGetProperty(name, out JsonElement value) ? String(value, $"{_path}.{name}") : null;

    /// <summary>Null without it; anything but one of the values is an error.</summary>
    public string? OptionalEnum(string name, IReadOnlyList<string> values)
    {
        string? text = OptionalString(name);
        return text is null || values.Contains(text)
            ? text
            : throw Invalid($"{_path}.{name}", $"must be one of {string.Join(", ", values)}");
    }

    public RequestBody? OptionalObject(string name) =>
        _object.TryGetProperty(name, out JsonElement value) ? Object(value, $"{_path}.{name}") : null;

    /// <summary>The object as it was sent, for those that may hold anything.</summary>
    public JsonElement? OptionalFreeForm(string name) => OptionalObject(name)?._object;

    /// <summary>Empty without it.</summary>
    public IReadOnlyList<string> Strings(string name) => Items(name, String);

    /// <summary>Empty without it.</summary>
    public IReadOnlyList<RequestBody> Objects(string name) => Items(name, Object);

    public ApiFailure Missing(string name) => Invalid($"{_path}.{name}", "must not be missing or empty");

    private List<T> Items<T>(string name, Func<JsonElement, string, T> read)
    {
        var items = new List<T>();
        if (_object.TryGetProperty(name, out JsonElement array))
        {
            string path = $"{_path}.{name}";
            if (array.ValueKind != JsonValueKind.Array)
            {
                throw Invalid(path, "must be an array");
            }

            foreach (JsonElement item in array.EnumerateArray())
            {
                items.Add(read(item, $"{path}[{items.Count}]"));
            }
        }

        return items;
    }

    private static RequestBody Object(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.Object ? new RequestBody(element, path) : throw Invalid(path, "must be an object");

    private static string String(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Invalid(path, "must be a string");

    private static ApiFailure Invalid(string path, string fault) =>
        ApiFailure.BadRequest("INVALID_BODY", $"{path} {fault}.");
}
