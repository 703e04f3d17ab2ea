using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# for the parameters of an operation's method: path, required ones, the body, optional ones.</summary>
internal static class OperationParameters
{
    private const string Http = "global::Atlassian.Admin.Gen.Http.";

    /// <summary>The declarations.</summary>
    public static List<string> Declare(CSharpTypes types, OperationModel operation, bool withDefaults)
    {
        string optional = withDefaults ? " = null" : "";
        return
        [
            .. InOrder(
                operation,
                parameter => parameter.IsRequired ? $"{types.Name(parameter.Type)} {parameter.Name}" : $"{types.Name(parameter.Type)}? {parameter.Name}{optional}",
                body => body.IsRequired ? $"{types.NameWithNull(body.Type)} {body.Name}" : $"{types.Name(body.Type)}? {body.Name}{optional}"),
        ];
    }

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names(OperationModel operation) => InOrder(operation, parameter => parameter.Name.Text, body => body.Name.Text);

    /// <summary>The parameters, and the body, that may not be null.</summary>
    public static IEnumerable<string> NotNull(OperationModel operation) => InOrder(
        operation,
        parameter => parameter.IsRequired && parameter.Location != ParameterLocationKind.Path && !CSharpTypes.IsValueType(parameter.Type) ? parameter.Name.Text : "",
        body => body.IsRequired && !body.Type.IsNullable && !CSharpTypes.IsValueType(body.Type) ? body.Name.Text : "").Where(name => name.Length > 0);

    /// <summary>The statement that puts a field or a part into the body, <paramref name="target"/>.</summary>
    public static string Field(CSharpTypes types, ParameterModel parameter, string target)
    {
        if (parameter.Location == ParameterLocationKind.Form)
        {
            return $"{target}.Append({parameter.WireName}, {Value(types, parameter)});";
        }

        if (parameter.IsFreeForm)
        {
            string members = parameter.Type.Element?.Kind == TypeKind.File ? parameter.Name.Text : $"{Http}ParameterValue.From({parameter.Name}, {types.Converter(parameter.Type)})";
            return $"{target}.AddMembers({members});";
        }

        bool isFile = parameter.Type.Kind == TypeKind.File || parameter.Type.Element?.Kind == TypeKind.File;
        bool isList = parameter.Type.Kind == TypeKind.List;
        string value = isFile ? parameter.Name.Text
            : parameter.IsJson && !isList ? $"{Http}ParameterText.FromJson({parameter.Name}, {types.Converter(parameter.Type)})"
            : HasText(parameter) ? Text(parameter)
            : $"{Http}ParameterValue.From({parameter.Name}, {types.Converter(parameter.Type)})";
        string style = isList && !isFile && !parameter.IsExploded ? $", {Http}ParameterStyle.{parameter.Style}" : "";
        return $"{target}.Add({parameter.WireName}, {value}{style}, {parameter.PartMediaType?.Text ?? "null"});";
    }

    /// <summary>The statement that puts a value into the path.</summary>
    public static string PathValue(CSharpTypes types, ParameterModel parameter, StringLiteral name)
    {
        ParameterModel escaped = parameter with { AllowsReserved = false };
        return parameter.AllowsReserved && (parameter.IsJson || HasText(escaped))
            ? $"requestUri.AppendPathSegments({name}, {Value(types, escaped)});"
            : $"requestUri.AppendPathValue({name}, {Value(types, escaped)});";
    }

    /// <summary>The arguments that write a value after its name: its text, or its parts and how they are put together.</summary>
    public static string Value(CSharpTypes types, ParameterModel parameter)
    {
        if (parameter.IsJson)
        {
            return $"{Http}ParameterText.FromJson({parameter.Name}, {types.Converter(parameter.Type)})";
        }

        if (HasText(parameter))
        {
            return Text(parameter);
        }

        string value = $"{Http}ParameterValue.From({parameter.Name}, {types.Converter(parameter.Type)})";
        string explode = parameter.IsExploded ? "explode: true" : "explode: false";
        string reserved = parameter.AllowsReserved ? ", allowReserved: true" : "";
        return parameter switch
        {
            { Location: ParameterLocationKind.Header, Style: not ParameterStyleKind.Simple } => $"{value}, {explode}, {Http}ParameterStyle.{parameter.Style}",
            { Location: ParameterLocationKind.Header or ParameterLocationKind.Cookie or ParameterLocationKind.PartHeader } => $"{value}, {explode}",
            _ => $"{value}, {Http}ParameterStyle.{parameter.Style}, {explode}{reserved}",
        };
    }

    // Scalars in the usual styles need no more than their text, unless their C# type has more than one.
    private static bool HasText(ParameterModel parameter) =>
        parameter.Type.Kind is not (TypeKind.Any or TypeKind.Record or TypeKind.Union or TypeKind.Tuple or TypeKind.List or TypeKind.Dictionary
            or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.HttpDate or TypeKind.UnixTime)
        && parameter.Style is not (ParameterStyleKind.Label or ParameterStyleKind.Matrix)
        && !parameter.AllowsReserved;

    private static string Text(ParameterModel parameter)
    {
        if (parameter.Type.Kind == TypeKind.String)
        {
            return parameter.Name.Text;
        }

        // An enum's text is that of its value, of whatever kind.
        return parameter.Type.Kind != TypeKind.Enum ? $"{Http}ParameterText.From({parameter.Name})"
            : parameter.IsRequired ? $"{parameter.Name}.ToString()" : $"{parameter.Name}?.ToString()";
    }

    private static IEnumerable<string> InOrder(OperationModel operation, Func<ParameterModel, string> parameter, Func<RequestBodyModel, string> body)
    {
        foreach (ParameterModel required in operation.Parameters.Where(each => each.IsRequired))
        {
            yield return parameter(required);
        }

        if (operation.Body is { IsRequired: true } requiredBody)
        {
            yield return body(requiredBody);
        }

        foreach (ParameterModel optional in operation.Parameters.Where(each => !each.IsRequired && each.Location != ParameterLocationKind.ContentType))
        {
            yield return parameter(optional);
        }

        if (operation.Body is { IsRequired: false } optionalBody)
        {
            yield return body(optionalBody);
        }

        // The type of what goes before.
        foreach (ParameterModel contentType in operation.Parameters.Where(each => !each.IsRequired && each.Location == ParameterLocationKind.ContentType))
        {
            yield return parameter(contentType);
        }
    }
}
