using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>What a JSON value looks like that is one case of a union.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionCandidate
{
    private protected UnionCandidate(int number) => Number = number;

    /// <summary>The case's number, from 1 on.</summary>
    internal int Number { get; }

    /// <summary>An object with named members.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="members">The members.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Object(int number, params UnionMember[] members) => new UnionObject(number, members);

    /// <summary>An object whose member names are data.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="values">What its values look like; nothing for any.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Dictionary(int number, params UnionCandidate[] values) => new UnionDictionary(number, values);

    /// <summary>An array.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="elements">What its elements look like; nothing for any.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate List(int number, params UnionCandidate[] elements) => new UnionList(number, elements);

    /// <summary>An array with a type for each place.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="required">How many items have to be there.</param>
    /// <param name="places">What the item of each place looks like; nothing for any.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Tuple(int number, int required, params UnionCandidate[][] places) => new UnionTuple(number, required, places);

    /// <summary>One of known strings or numbers, or a new one of these.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="kinds">The kind of the values.</param>
    /// <param name="values">The known values.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Values(int number, JsonKinds kinds, params string[] values) => new UnionValues(number, kinds, values);

    /// <summary>A scalar.</summary>
    /// <param name="number">The case's number.</param>
    /// <param name="format">What it is.</param>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Scalar(int number, UnionFormat format) => new UnionScalar(number, format);

    /// <summary>JSON's <c>null</c>, among elements that may be null.</summary>
    /// <returns>A candidate.</returns>
    public static UnionCandidate Null() => new UnionNull();

    /// <summary>
    /// How well the value that <paramref name="reader"/> stands on suits the case: negative when not at all, 0 when nothing speaks
    /// against it but nothing for it. The reader is a copy and may be left anywhere.
    /// </summary>
    internal abstract int Score(Utf8JsonReader reader);
}
