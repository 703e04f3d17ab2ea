using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Renders the templates. Nothing else knows what they are written in.</summary>
internal static class TemplateRenderer
{
    private static readonly ConcurrentDictionary<string, Template> Templates = new(StringComparer.Ordinal);

    /// <summary>Renders a template with a view, whose properties are the template's variables.</summary>
    public static string Render(string name, object view)
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
        TemplateContext context = new(builtin: [])
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
        return template.Render(context).TrimEnd('\n');
    }

    private static string SameName(MemberInfo member) => member.Name;

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
