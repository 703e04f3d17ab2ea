using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Renders the templates. Nothing else knows what they are written in.</summary>
internal static class TemplateRenderer
{
    private static readonly ConcurrentDictionary<string, Template> Templates = new(StringComparer.Ordinal);

    /// <summary>Renders a template with a view, whose properties are the template's variables.</summary>
    public static string Render(string name, object view, CancellationToken cancellationToken)
    {
        Template template = Templates.GetOrAdd(name, Parse);
        ScriptObject variables = [];
        // Neither Scriban's own import nor its built-in functions, which no template needs: both make it load System.Text.Json 10, and the
        // compilers of the .NET 8 and 9 SDKs have an older one.
        foreach (PropertyInfo property in view.GetType().GetProperties())
        {
            variables.SetValue(property.Name, property.GetValue(view), readOnly: true);
        }

        // A misspelled variable is an error; loops and output have no limit, because the defaults would stop a large client in the
        // middle or cut it off without a word.
        CheckedContext context = new(cancellationToken)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            LoopLimit = 0,
            LimitToString = 0,
            NewLine = "\n",
            MemberRenamer = SameName,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(variables);
        try
        {
            return template.Render(context).TrimEnd('\n');
        }
        catch (ScriptRuntimeException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static string SameName(MemberInfo member) => member.Name;

    /// <summary>A context that looks at each round of a loop whether the text is still wanted.</summary>
    private sealed class CheckedContext(CancellationToken cancellationToken) : TemplateContext(builtin: [])
    {
        protected override bool OnStepLoop(ScriptLoopStatementBase loop)
        {
            cancellationToken.Check();
            return base.OnStepLoop(loop);
        }
    }

    private static Template Parse(string name)
    {
        using Stream stream = typeof(TemplateRenderer).Assembly.GetManifestResourceStream(name + ".scriban")
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using StreamReader reader = new(stream);
        Template template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name);
        return template.HasErrors
            ? throw new InvalidOperationException($"The template '{name}' is wrong: {string.Join("; ", template.Messages)}")
            : template;
    }
}
