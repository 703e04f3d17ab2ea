using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Adds JSON's <c>null</c> to a reference type, for arrays and dictionaries whose elements may be null.</summary>
/// <param name="inner">Reads and writes what is not null.</param>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NullableReferenceConverter<T>(ModelConverter<T> inner) : ModelConverter<T?>
    where T : class
{
    /// <inheritdoc />
    public override T? Read(ref Utf8JsonReader reader) => JsonRead.ReferenceOrNull(ref reader, inner);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            inner.Write(writer, value);
        }
    }
}

/// <summary>Adds JSON's <c>null</c> to a value type, for arrays and dictionaries whose elements may be null.</summary>
/// <param name="inner">Reads and writes what is not null.</param>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NullableValueConverter<T>(ModelConverter<T> inner) : ModelConverter<T?>
    where T : struct
{
    /// <inheritdoc />
    public override T? Read(ref Utf8JsonReader reader) => JsonRead.ValueOrNull(ref reader, inner);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
        {
            inner.Write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
