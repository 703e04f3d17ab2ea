using System.Globalization;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>A place where each name may stand once.</summary>
internal sealed class NameScope(StringComparer comparer, params string[] reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, comparer);
    private readonly HashSet<string> _taken = new(comparer);

    // The next number of a name that was wanted before: a hundred thousand of the same name would else ask for all numbers again and again.
    private readonly Dictionary<string, int> _numbers = new(comparer);

    /// <summary>A scope of its own with the same names in it.</summary>
    public NameScope Copy()
    {
        NameScope copy = new(comparer, [.. _reserved]);
        copy._taken.UnionWith(_taken);
        return copy;
    }

    /// <summary>Whether a name is neither reserved nor taken.</summary>
    public bool IsFree(string name) => !_reserved.Contains(name) && !_taken.Contains(name);

    /// <summary>Takes a name that is not to be given to anything else.</summary>
    public void Reserve(string name) => _reserved.Add(name);

    /// <summary>
    /// Gives <paramref name="name"/>; with <paramref name="suffix"/> where that means something else in C#, and with a number
    /// where it is taken.
    /// </summary>
    public Identifier Claim(string name, string suffix) => Identifier.Create(ClaimText(name, suffix));

    /// <summary>The same as text, for names of which others are made.</summary>
    public string ClaimText(string name, string suffix)
    {
        name = Naming.Cut(name);
        string wanted = _reserved.Contains(name) ? name + suffix : name;
        string unique = wanted;
        if (!IsFree(unique))
        {
            int number = _numbers.TryGetValue(wanted, out int next) ? next : 2;
            do
            {
                unique = wanted + number.ToString(CultureInfo.InvariantCulture);
                number++;
            }
            while (!IsFree(unique));
            _numbers[wanted] = number;
        }

        _taken.Add(unique);
        return unique;
    }
}
