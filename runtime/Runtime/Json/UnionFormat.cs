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

    /// <summary>A time of day.</summary>
    TimeOnly,

    /// <summary>A duration.</summary>
    TimeSpan,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>A URI.</summary>
    Uri,

    /// <summary>Bytes in Base64.</summary>
    Bytes,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>Any number.</summary>
    Number,
}
