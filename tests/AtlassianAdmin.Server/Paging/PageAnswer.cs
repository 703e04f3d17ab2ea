using System.Text.Json;

namespace AtlassianAdmin.Server;

/// <summary>Answers with one page of a list: <c>data</c> and absolute <c>links</c>.</summary>
internal static class PageAnswer
{
    private const string CursorName = "cursor";

    /// <param name="call">The request.</param>
    /// <param name="list">What tells this list, with its filters, from all others.</param>
    /// <param name="cut">Cuts the page that starts at a place.</param>
    /// <param name="write">Writes one item.</param>
    public static Answer Of<T>(ApiCall call, string list, Func<int, Page<T>> cut, Action<Utf8JsonWriter, T> write)
    {
        string scope = $"{call.Request.RawPath}\n{list}";
        int start = 0;
        if (call.Query.Single(CursorName) is { } cursor && !Cursor.TryDecode(scope, cursor, out start))
        {
            throw ApiFailure.BadRequest("INVALID_CURSOR", "The cursor is not one of this list.");
        }

        Page<T> page = cut(start);
        return Answer.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("data");
            foreach (T item in page.Items)
            {
                write(writer, item);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("links");
            writer.WriteString("self", call.Origin + call.Request.RawTarget);
            WriteLink(writer, "next", page.NextStart);
            WriteLink(writer, "prev", page.PreviousStart);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });

        // The document does not let a link be null: at either end it is missing.
        void WriteLink(Utf8JsonWriter writer, string name, int? target)
        {
            if (target is { } place)
            {
                string query = call.Query.With(CursorName, Cursor.Encode(scope, place));
                writer.WriteString(name, $"{call.Origin}{call.Request.RawPath}?{query}");
            }
        }
    }
}
