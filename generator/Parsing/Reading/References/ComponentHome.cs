using System.Text;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Brings what is referred to among the components, the only place where Microsoft.OpenApi finds it in every version.</summary>
internal sealed class ComponentHome(MendingContext context, FileLibrary library)
{
    private readonly Dictionary<JsonNode, string> _homes = [];

    // The components of each section by what they are when the first of them is asked for; later ones have a home already.
    private readonly Dictionary<JsonObject, Dictionary<JsonNode, string>> _names = [];

    // The next number for a name: many parts of the same name would else ask for all numbers again and again.
    private readonly Dictionary<(JsonObject Components, string Name), int> _numbers = [];

    private int _inlined;

    /// <summary>
    /// Puts a part of another file in the place of a component that is nothing but a reference to it: what the document names
    /// needs no other name.
    /// </summary>
    public bool Adopt(Reference reference, JsonObject target)
    {
        JsonObject stand = reference.Node;
        if (stand.Count != 1
            || stand.Parent is not JsonObject components
            || ComponentSections.Of(reference.Kind, context.Version) is not { } section
            || JsonPointer.Of(components) != section
            || _homes.ContainsKey(target)
            || IsBadName(stand.GetPropertyName())
            || library.Locate(JsonPointer.Of(target)) is null)
        {
            return false;
        }

        string name = stand.GetPropertyName();
        MoveTo(components, name, target, section);
        _homes.Add(target, name);
        _homes[stand] = name;
        return true;
    }

    /// <summary>Lets a reference lead to its target among the components; not, if the version has no section for the kind.</summary>
    public bool PointTo(Reference reference, JsonObject target)
    {
        if (AddressOf(target, reference.Kind) is not { } address)
        {
            return false;
        }

        reference.Node["$ref"] = address;
        return true;
    }

    /// <summary>The reference that leads to a target among the components; nothing, if the version has no section for the kind.</summary>
    public string? AddressOf(JsonObject target, NodeKind kind)
    {
        if (ComponentSections.Of(kind, context.Version) is not { } section)
        {
            return null;
        }

        if (!_homes.TryGetValue(target, out string? home))
        {
            _homes.Add(target, home = Find(target, section));
        }

        // The reader takes the text as it is for the name: an escaped slash would never be found.
        return $"#{section}/{home}";
    }

    /// <summary>Writes a target in the place of the reference to it; not where that would never end, or go beyond the limits.</summary>
    public bool TryInline(JsonObject node, JsonObject target)
    {
        (int count, int levels) = TreeSize.Of(target);
        if (IsInside(node, target) || _inlined + count > context.Limits.MaxAliasNodes || TreeSize.LevelsAbove(node) + levels > context.Limits.MaxDepth)
        {
            return false;
        }

        _inlined += count;
        string from = JsonPointer.Of(target);
        node.Remove("$ref");
        string to = JsonPointer.Of(node);
        foreach (KeyValuePair<string, JsonNode?> member in target)
        {
            if (!node.ContainsKey(member.Key))
            {
                node[member.Key] = member.Value?.DeepClone();
                context.Map.Moved(JsonPointer.Append(to, member.Key), JsonPointer.Append(from, member.Key));
            }
        }

        return true;
    }

    private string Find(JsonObject target, string section)
    {
        JsonObject components = Section(section);
        if (ReferenceEquals(target.Parent, components))
        {
            string name = NameOf(target, components);
            return IsBadName(name) ? Rename(components, name, target, section, JsonPointer.Append(section, name)) : name;
        }

        string free = Free(components, WantedName(JsonPointer.Of(target), components));
        MoveTo(components, free, target, section);
        return free;
    }

    // A node finds its own name by asking all members of its parent.
    private string NameOf(JsonObject component, JsonObject components)
    {
        if (!_names.TryGetValue(components, out Dictionary<JsonNode, string>? names))
        {
            _names.Add(components, names = []);
            foreach (KeyValuePair<string, JsonNode?> member in components.Where(member => member.Value is not null))
            {
                names.Add(member.Value!, member.Key);
            }
        }

        return names.TryGetValue(component, out string? name) ? name : component.GetPropertyName();
    }

    // What the reader would take for a path.
    private static bool IsBadName(string name) => name.IndexOfAny(['/', '~', '#', '%']) >= 0;

    /// <summary>A name that the reader would take for a path.</summary>
    private string Rename(JsonObject components, string name, JsonObject target, string section, string pointer)
    {
        string free = Free(components, Clean(name));
        components.Remove(name);
        components[free] = target;
        context.Map.Moved(JsonPointer.Append(section, free), pointer);
        return free;
    }

    /// <summary>A part of something else becomes a component, and its old place refers to it: one type, not two.</summary>
    private void MoveTo(JsonObject components, string name, JsonObject target, string section)
    {
        string pointer = JsonPointer.Of(target);
        target.ReplaceWith(new JsonObject { ["$ref"] = $"#{section}/{name}" });
        components[name] = target;
        context.Map.Moved(JsonPointer.Append(section, name), pointer);
    }

    private string WantedName(string pointer, JsonObject components)
    {
        if (library.Locate(pointer) is not ({ } file, var rest))
        {
            return NameOf(pointer);
        }

        // A file that is one schema gives it its name; one of several gives way to a component that has the name already.
        string fileName = Clean(Path.GetFileNameWithoutExtension(file.Path));
        string name = NameOf(rest);
        return rest.Length == 0 ? fileName : components.ContainsKey(name) ? $"{fileName}_{name}" : name;
    }

    private static string NameOf(string pointer) => Clean(string.Join("_", JsonPointer.Segments(pointer).Where(Tells)));

    private static bool Tells(string segment) =>
        segment is not ("components" or "schemas" or "properties" or "definitions" or "$defs" or "paths" or "responses" or "content" or "schema");

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            clean.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        }

        return clean.Length == 0 ? "_" : clean.ToString();
    }

    private string Free(JsonObject components, string name)
    {
        string free = name;
        (JsonObject, string) key = (components, name);
        for (int i = _numbers.TryGetValue(key, out int next) ? next : 2; components.ContainsKey(free); i++)
        {
            free = $"{name}_{i}";
            _numbers[key] = i + 1;
        }

        return free;
    }

    private JsonObject Section(string pointer)
    {
        JsonObject section = context.Root;
        foreach (string name in JsonPointer.Segments(pointer))
        {
            if (section[name] is not JsonObject inner)
            {
                section[name] = inner = [];
            }

            section = inner;
        }

        return section;
    }

    private static bool IsInside(JsonNode node, JsonNode target)
    {
        for (JsonNode? current = node; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, target))
            {
                return true;
            }
        }

        return false;
    }
}
