using System.Text;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>A document from which mutations start.</summary>
internal sealed class SeedDocument(string path, byte[] text, JsonObject root)
{
    private const int MaxRawLength = 48 * 1024;

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];
    private static readonly string[] SectionsOfRoot = ["components", "definitions", "parameters", "responses", "securityDefinitions"];

    /// <summary>Where it came from.</summary>
    public string Path => path;

    /// <summary>The text as it is written, if it is short enough to be tried whole.</summary>
    public byte[]? Raw => text.Length <= MaxRawLength ? text : null;

    /// <summary>All documents of some folders that can be read, in the order of their paths.</summary>
    public static List<SeedDocument> Load(IEnumerable<string> folders)
    {
        List<SeedDocument> seeds = [];
        foreach (string file in folders.SelectMany(Files).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(file);
            SourceText source = SourceText.From(bytes, bytes.Length, Encoding.UTF8);
            SourceMap map = SourceMap.Of(source, file);
            if (TreeReader.TryRead(source, map, new Findings(map, ReaderLimits.Default), ReaderLimits.Default, CancellationToken.None, out JsonNode? node) && node is JsonObject root)
            {
                seeds.Add(new SeedDocument(file, bytes, root));
            }
        }

        return seeds;
    }

    /// <summary>A small document of some of the paths and of components, among them most of those that the paths refer to.</summary>
    public JsonObject Cut(Random random)
    {
        JsonObject cut = [];
        List<(string Section, string? Kind, string Name)> wanted = [];
        foreach ((string key, JsonNode? value) in root)
        {
            if (value is not JsonObject mapping || (key is not ("paths" or "webhooks") && !SectionsOfRoot.Contains(key)))
            {
                cut[key] = value is JsonArray { Count: > 4 } many ? new JsonArray([.. many.Take(4).Select(item => item?.DeepClone())]) : value?.DeepClone();
                continue;
            }

            cut[key] = new JsonObject();
            List<string> entries = [.. mapping.Select(entry => entry.Key)];
            for (int count = key == "components" ? 0 : random.Next(key == "paths" ? 4 : 2); count > 0 && entries.Count > 0; count--)
            {
                wanted.Add((key, null, Vocabulary.Pick(random, entries)));
            }

            foreach ((string kind, JsonNode? section) in key == "components" ? mapping : [])
            {
                if (section is JsonObject { Count: > 0 } all)
                {
                    wanted.AddRange(Enumerable.Range(0, random.Next(3)).Select(_ => (key, (string?)kind, Vocabulary.Pick(random, all.Select(entry => entry.Key).ToList()))));
                }
            }
        }

        Copy(cut, wanted, limit: random.Next(3, 20));
        return cut;
    }

    private void Copy(JsonObject cut, List<(string Section, string? Kind, string Name)> wanted, int limit)
    {
        for (int i = 0; i < wanted.Count && i < limit; i++)
        {
            (string section, string? kind, string name) = wanted[i];
            JsonObject? from = root[section] as JsonObject;
            if (cut[section] is not JsonObject into)
            {
                continue;
            }

            if (kind is not null)
            {
                from = from?[kind] as JsonObject;
                if (into[kind] is not JsonObject inner)
                {
                    into[kind] = inner = [];
                }

                into = inner;
            }

            if (from?[name] is not { } value || into.ContainsKey(name))
            {
                continue;
            }

            JsonNode copy = value.DeepClone();
            into[name] = copy;
            wanted.AddRange(TreeIndex.Places(copy).Where(place => place.Key == "$ref").Select(place => place.Value).OfType<JsonValue>().Select(Address).OfType<(string, string?, string)>());
        }
    }

    private static (string Section, string? Kind, string Name)? Address(JsonValue reference)
    {
        string[] parts = reference.ToString().Split('/');
        return parts switch
        {
            ["#", "components", var kind, var name] => ("components", kind, name),
            ["#", var section, var name] when SectionsOfRoot.Contains(section) => (section, null, name),
            _ => null,
        };
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
}
