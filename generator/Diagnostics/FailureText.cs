using System.Diagnostics;
using System.Reflection;

namespace Atlassian.Admin.Gen.Diagnostics;

/// <summary>What is said of an exception that nobody expected: enough to find the place in the generator.</summary>
internal static class FailureText
{
    /// <summary>The type and message of an exception, and the method that it comes from; no path of a machine.</summary>
    public static string Of(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: false).GetFrame(0)?.GetMethod() is { } method
            ? $"{exception.GetType().Name} in {NameOf(method)}: {exception.Message.TrimEnd('.')}"
            : $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}";

    private static string NameOf(MethodBase method) => method.DeclaringType is { } type ? $"{type.Name}.{method.Name}" : method.Name;
}
