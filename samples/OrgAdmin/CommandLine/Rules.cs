using System.CommandLine;
using System.CommandLine.Parsing;

namespace OrgAdmin.CommandLine;

/// <summary>Rules for values of the command line, told before anything is sent.</summary>
internal static class Rules
{
    public static void MustBeIdentifier(this Option option) =>
        option.Validators.Add(result => Check(result, option.Name, static text => Identifier(text)));

    public static void MustBeIdentifier(this Argument argument) =>
        argument.Validators.Add(result => Check(result, $"<{argument.Name}>", static text => Identifier(text)));

    /// <summary>What can't be a part of a path; the client would refuse it too, but it knows no option names.</summary>
    private static string? Identifier(string text) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => "must not be empty",
        "." or ".." => $"can't be '{text}'",
        _ => null,
    };

    private static void Check(SymbolResult result, string name, Func<string, string?> fault)
    {
        if (result.Tokens.Select(token => fault(token.Value)).FirstOrDefault(static message => message is not null) is { } message)
        {
            result.AddError($"{name} {message}.");
        }
    }
}
