using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes times of day with or without an offset.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OffsetTimeConverter : ModelConverter<OffsetTime>
{
    /// <inheritdoc/>
    public override OffsetTime Read(ref Utf8JsonReader reader) => JsonRead.OffsetTime(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OffsetTime value) => JsonWrite.OffsetTime(writer, value);
}

/// <summary>Reads and writes durations of ISO 8601.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IsoDurationConverter : ModelConverter<IsoDuration>
{
    /// <inheritdoc/>
    public override IsoDuration Read(ref Utf8JsonReader reader) => JsonRead.IsoDuration(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IsoDuration value) => JsonWrite.IsoDuration(writer, value);
}
