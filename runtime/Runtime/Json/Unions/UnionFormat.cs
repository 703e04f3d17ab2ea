using System.ComponentModel;

namespace Atlassian.Admin.Gen.Json;

/// <summary>The scalars that can be cases of a union.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum UnionFormat
{
    /// <summary>Any string.</summary>
    String,

    /// <summary>A date with time.</summary>
    DateTimeOffset,

    /// <summary>A date.</summary>
    DateOnly,

    /// <summary>A time of day without an offset.</summary>
    TimeOnly,

    /// <summary>A time of day, perhaps with an offset.</summary>
    OffsetTime,

    /// <summary>A duration of ISO 8601.</summary>
    IsoDuration,

    /// <summary>A date with time as HTTP headers have it.</summary>
    HttpDate,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>A URI.</summary>
    Uri,

    /// <summary>Bytes in Base64.</summary>
    Bytes,

    /// <summary>Bytes in Base64 for URLs.</summary>
    Base64Url,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>An unsigned 64-bit integer.</summary>
    UInt64,

    /// <summary>Any number.</summary>
    Number,
}
