using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>What kind of C# type a schema becomes where it is used.</summary>
internal enum TypeKind
{
    /// <summary>Any JSON value.</summary>
    Any,
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,

    /// <summary>A date with time, written as HTTP headers have it.</summary>
    HttpDate,

    /// <summary>A date with time, written in seconds since 1970.</summary>
    UnixTime,
    DateOnly,
    TimeOnly,

    /// <summary>A time of day, perhaps with an offset from UTC.</summary>
    OffsetTime,

    /// <summary>A duration of ISO 8601.</summary>
    IsoDuration,
    Guid,
    Uri,

    /// <summary>Bytes, written in Base64.</summary>
    Bytes,

    /// <summary>Bytes, written in Base64 for URLs.</summary>
    Base64Url,

    /// <summary>A body that is not read or written as a whole.</summary>
    Stream,

    /// <summary>Items of <see cref="TypeModel.Element"/> that are read while they come.</summary>
    AsyncSequence,

    /// <summary>Server-sent events whose data is <see cref="TypeModel.Element"/>.</summary>
    AsyncEvents,

    /// <summary>A file in a body of several parts.</summary>
    File,

    /// <summary>An emitted record, named by <see cref="TypeModel.Name"/>.</summary>
    Record,

    /// <summary>An emitted open enum, named by <see cref="TypeModel.Name"/>.</summary>
    Enum,

    /// <summary>An emitted union, named by <see cref="TypeModel.Name"/>.</summary>
    Union,

    /// <summary>An emitted tuple, named by <see cref="TypeModel.Name"/>.</summary>
    Tuple,

    /// <summary>A list of <see cref="TypeModel.Element"/>.</summary>
    List,

    /// <summary>A dictionary from string to <see cref="TypeModel.Element"/>.</summary>
    Dictionary,
}

/// <summary>A C# type as it is used by a member, a parameter or a body.</summary>
/// <param name="Kind">What kind of type.</param>
/// <param name="Name">The schema type's name, for records, enums, unions and tuples.</param>
/// <param name="Element">The element's type, for lists and dictionaries.</param>
/// <param name="IsNullable">Whether JSON's <c>null</c> is one of its values.</param>
/// <remarks>Value-equal, and free of types of the reader and the compiler: it is compared to find out what has to be emitted again.</remarks>
internal sealed record TypeModel(TypeKind Kind, Identifier? Name = null, TypeModel? Element = null, bool IsNullable = false);
