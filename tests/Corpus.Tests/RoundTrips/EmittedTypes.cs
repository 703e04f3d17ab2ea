using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Atlassian.Admin.Gen.Model;
using Compilation = Microsoft.CodeAnalysis.Compilation;

namespace Atlassian.Admin.Gen.Corpus.Tests.RoundTrips;

/// <summary>The types of a compiled run, to be used as a program would.</summary>
internal sealed class EmittedTypes : IDisposable
{
    private readonly AssemblyLoadContext _context = new("emitted", isCollectible: true);
    private readonly Assembly _assembly;

    public EmittedTypes(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>The runtime's type of a schema; null where no schema type is in it, or it was never emitted because nothing uses it.</summary>
    public Type? Find(TypeModel type, EmissionTarget target) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Enum or TypeKind.Union => _assembly.GetType($"{target.Namespace}.{type.Name!.Value.Text.TrimStart('@')}"),
        TypeKind.List => Find(type.Element!, target) is { } element ? typeof(IReadOnlyList<>).MakeGenericType(OrNull(element, type.Element!)) : null,
        TypeKind.Dictionary => Find(type.Element!, target) is { } value ? typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), OrNull(value, type.Element!)) : null,
        _ => null,
    };

    /// <summary>The places in an object where a union or an enumeration holds what the document does not name.</summary>
    public IEnumerable<string> Unknown(object? value, string path = "$")
    {
        if (value is null or string)
        {
            return [];
        }

        Type type = value.GetType();
        if (value is IDictionary members)
        {
            return members.Keys.Cast<object>().SelectMany(key => Unknown(members[key], $"{path}.{key}"));
        }

        if (value is IEnumerable elements)
        {
            return elements.Cast<object?>().SelectMany((element, i) => Unknown(element, $"{path}[{i}]"));
        }

        if (type.Assembly != _assembly)
        {
            return [];
        }

        if (type.GetProperty("IsUnknown") is { } isUnknown && type.GetProperty("Raw") is not null && isUnknown.GetValue(value) is true)
        {
            return [$"{path} is no case of {type.Name}"];
        }

        return type.GetProperties().Where(property => property is { Name: not "EqualityContract" } && property.GetMethod!.IsStatic == false && property.GetIndexParameters().Length == 0)
            .SelectMany(property => Unknown(property.GetValue(value), $"{path}.{property.Name}"));
    }

    public void Dispose() => _context.Unload();

    private static Type OrNull(Type type, TypeModel model) => model.IsNullable && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
}
