using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>Changes a tree in one place, in a way that a careless or hostile author could.</summary>
internal sealed class TreeMutator(Random random)
{
    private static readonly string[] Wrappers = ["allOf", "oneOf", "anyOf", "items", "additionalProperties", "not", "patternProperties", "prefixItems"];

    /// <summary>Makes some changes.</summary>
    public void Mutate(JsonObject root, JsonObject other)
    {
        for (int changes = random.Next(1, 7); changes > 0; changes--)
        {
            if (TreeIndex.Places(root) is { Count: > 0 } places)
            {
                Mutate(places, Vocabulary.Pick(random, places), other);
            }
        }
    }

    private void Mutate(List<TreePlace> places, TreePlace place, JsonObject other)
    {
        switch (random.Next(12))
        {
            case 0:
                place.Value = Vocabulary.Value(random);
                break;
            case 1:
                place.Value = JsonValue.Create(Vocabulary.Text(random));
                break;
            case 2:
                place.Remove();
                break;
            case 3:
                Put(Near(places, place), Clone(Vocabulary.Pick(random, places).Value));
                break;
            case 4:
                Swap(place, Vocabulary.Pick(random, places));
                break;
            case 5:
                Rename(place);
                break;
            case 6:
                Retarget(places);
                break;
            case 7:
                place.Value = new JsonObject { ["$ref"] = Target(places) };
                break;
            case 8:
                Wrap(place);
                break;
            case 9 when TreeIndex.Places(other) is { Count: > 0 } others:
                place.Value = Clone(Vocabulary.Pick(random, others).Value);
                break;
            case 10:
                Put(place.Parent, new JsonObject { ["$ref"] = Target(places) });
                break;
            default:
                Put(Near(places, place), Vocabulary.Value(random));
                break;
        }
    }

    private static JsonNode Near(List<TreePlace> places, TreePlace place) => place.Value switch
    {
        JsonObject or JsonArray => place.Value,
        _ => places[^1].Parent,
    };

    private void Put(JsonNode into, JsonNode? value)
    {
        if (into is JsonObject mapping)
        {
            mapping[random.Next(3) == 0 ? Vocabulary.Text(random) : Vocabulary.Pick(random, Vocabulary.Keys)] = value;
        }
        else
        {
            ((JsonArray)into).Add(value);
        }
    }

    private static void Swap(TreePlace one, TreePlace other)
    {
        JsonNode? first = Clone(one.Value);
        JsonNode? second = Clone(other.Value);
        one.Value = second;

        // The other place may have lain inside the first.
        if (other.Parent.Root == one.Parent.Root)
        {
            other.Value = first;
        }
    }

    private void Rename(TreePlace place)
    {
        if (place.Parent is JsonObject mapping)
        {
            JsonNode? value = Clone(place.Value);
            place.Remove();
            mapping[random.Next(2) == 0 ? Vocabulary.Text(random) : Vocabulary.Pick(random, Vocabulary.Keys)] = value;
        }
    }

    private void Retarget(List<TreePlace> places)
    {
        if (places.FindAll(place => place.Key == "$ref") is { Count: > 0 } references)
        {
            Vocabulary.Pick(random, references).Value = Target(places);
        }
    }

    private JsonValue Target(List<TreePlace> places) => JsonValue.Create(
        random.Next(5) == 0 || places.FindAll(place => place.Value is JsonObject) is not { Count: > 0 } targets
            ? Vocabulary.Text(random)
            : TreeIndex.Reference(Vocabulary.Pick(random, targets).Value!))!;

    private void Wrap(TreePlace place)
    {
        JsonNode? value = Clone(place.Value);
        string keyword = Vocabulary.Pick(random, Wrappers);
        place.Value = keyword switch
        {
            "patternProperties" => new JsonObject { [keyword] = new JsonObject { ["^(a+)+$"] = value } },
            "allOf" or "oneOf" or "anyOf" or "prefixItems" => new JsonObject { [keyword] = new JsonArray(value, random.Next(2) == 0 ? Clone(value) : Vocabulary.Value(random)) },
            _ => new JsonObject { [keyword] = value },
        };
    }

    private static JsonNode? Clone(JsonNode? node) => node?.DeepClone();
}
