using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Describes the events that a document names.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiEvent
{
    /// <summary>An event whose data is JSON.</summary>
    /// <param name="eventType">Its type; null for all types that are not named.</param>
    /// <param name="converter">Reads the data.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The event.</returns>
    public static ApiEvent<T> Json<T>(string? eventType, JsonConverter<T> converter) =>
        new(eventType, EventDataKind.Json, data => ModelJson.Read(data, converter));

    /// <summary>An event whose data is JSON and one of several kinds of data.</summary>
    /// <param name="eventType">Its type; null for all types that are not named.</param>
    /// <param name="converter">Reads the data.</param>
    /// <param name="toItem">Makes the item of it.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TData">The type of the data.</typeparam>
    /// <returns>The event.</returns>
    public static ApiEvent<T> Json<T, TData>(string? eventType, JsonConverter<TData> converter, Func<TData, T> toItem) =>
        new(eventType, EventDataKind.Json, data => toItem(ModelJson.Read(data, converter)));

    /// <summary>An event whose data is text.</summary>
    /// <param name="eventType">Its type; null for all types that are not named.</param>
    /// <returns>The event.</returns>
    public static ApiEvent<string> Text(string? eventType) => new(eventType, EventDataKind.Text, static data => Encoding.UTF8.GetString(data));

    /// <summary>An event whose data is text and one of several kinds of data.</summary>
    /// <param name="eventType">Its type; null for all types that are not named.</param>
    /// <param name="toItem">Makes the item of it.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The event.</returns>
    public static ApiEvent<T> Text<T>(string? eventType, Func<string, T> toItem) =>
        new(eventType, EventDataKind.Text, data => toItem(Encoding.UTF8.GetString(data)));

    /// <summary>An event that ends the stream.</summary>
    /// <param name="eventType">Its type; null for any.</param>
    /// <param name="data">Its data; null for any.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The event.</returns>
    public static ApiEvent<T> End<T>(string? eventType, string? data) => new(eventType, EventDataKind.End, static _ => default!)
    {
        EndData = data is null ? null : Encoding.UTF8.GetBytes(data),
    };
}
