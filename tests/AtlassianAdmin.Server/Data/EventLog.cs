using System.Buffers.Binary;
using System.Collections;
using System.Globalization;

namespace AtlassianAdmin.Server;

/// <summary>
/// The audit log, newest first. Nothing of it is kept: an event is made from its index whenever it is asked for, and
/// its id carries the index, so twenty thousand events cost nothing until they are read.
/// </summary>
internal sealed class EventLog(
    AtlassianAdminServerOptions options,
    DateTimeOffset now,
    int count,
    StoredOrganization organization,
    IReadOnlyList<StoredUser> users,
    IReadOnlyList<StoredProduct> products) : IReadOnlyList<StoredEvent>
{
    private const int Days = 180;

    private static readonly string?[] Places =
        ["Berlin, DE", "São Paulo, BR", "東京, JP", "Sydney, AU", "Austin, US", "Київ, UA", "בני ברק, IL", null];

    private static readonly string[] Browsers = ["Firefox", "Chrome", "Safari", "Edge", "curl"];

    private readonly uint _mask = (uint)SeededRandom.For(options.Seed, RandomStream.EventId, -1).Next();

    public int Count => count;

    public StoredEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return Make(index);
        }
    }

    public IEnumerator<StoredEvent> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
        {
            yield return Make(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The time alone: filters look at many events and show few.</summary>
    public DateTimeOffset TimeAt(int index)
    {
        SeededRandom random = RandomAt(index);
        _ = EventActions.Pick(ref random);
        return TimeAt(index, ref random);
    }

    public string ActionAt(int index)
    {
        SeededRandom random = RandomAt(index);
        return EventActions.Pick(ref random);
    }

    public StoredEvent? Find(string id)
    {
        if (!Guid.TryParseExact(id, "D", out Guid guid))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        guid.TryWriteBytes(bytes);
        uint index = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ _mask;
        return index < (uint)count && IdAt((int)index) == id ? Make((int)index) : null;
    }

    private SeededRandom RandomAt(int index) => SeededRandom.For(options.Seed, RandomStream.Event, index);

    private string IdAt(int index)
    {
        Span<byte> bytes = stackalloc byte[16];
        SeededRandom.For(options.Seed, RandomStream.EventId, index).NextGuid().TryWriteBytes(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)index ^ _mask);
        return new Guid(bytes).ToString();
    }

    private DateTimeOffset TimeAt(int index, ref SeededRandom random)
    {
        // Evenly spread with a jitter smaller than the distance, so that the order by index is the order by time.
        double milliseconds = TimeSpan.FromDays(Days).TotalMilliseconds * (index + random.Fraction()) / count;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)).AddMilliseconds(-Math.Floor(milliseconds));
    }

    private StoredEvent Make(int index)
    {
        SeededRandom random = RandomAt(index);
        string action = EventActions.Pick(ref random);
        DateTimeOffset time = TimeAt(index, ref random);
        StoredActor actor = ActorOf(ref random, index);
        return new StoredEvent
        {
            Id = IdAt(index),
            Time = time,
            Action = action,
            Actor = actor,
            Context = ContextOf(ref random, action),
            Container = ContainerOf(ref random),
            Location = actor.Type == "system" ? null : LocationOf(ref random),
        };
    }

    private StoredActor ActorOf(ref SeededRandom random, int index)
    {
        double draw = random.Fraction();
        if (users.Count == 0 || draw < 0.06)
        {
            return new StoredActor("system", "Atlassian", "system", null);
        }

        if (draw < 0.15)
        {
            return new StoredActor($"app-{random.Below(5) + 1}", "Directory sync ⚙", "app", null);
        }

        // A square makes a few people busy and most quiet.
        double place = random.Fraction();
        StoredUser user = users[(int)(place * place * users.Count)];
        string type = options.IncludeUndocumentedMembers && index % 11 == 2 ? "automation" : "user";
        return new StoredActor(user.AccountId, user.Name, type, user.DirectoryId);
    }

    private KeyValuePair<string, string>[] ContextOf(ref SeededRandom random, string action)
    {
        var context = new List<KeyValuePair<string, string>> { new("userAgent", random.Pick(Browsers)) };
        if (users.Count > 0 && action.StartsWith("user_", StringComparison.Ordinal))
        {
            context.Add(new("user", random.Pick(users).Email));
        }

        if (random.Chance(0.3))
        {
            context.Add(new("requestId", random.Next().ToString("x16", CultureInfo.InvariantCulture)));
        }

        return [.. context];
    }

    private StoredResource[] ContainerOf(ref SeededRandom random)
    {
        var ofOrganization = new StoredResource(organization.Id, OrganizationRoles.ResourceType);
        return random.Chance(0.5)
            ? [ofOrganization]
            : [ofOrganization, new StoredResource(random.Pick(products).ResourceId, StoredProduct.ResourceType)];
    }

    private static StoredLocation LocationOf(ref SeededRandom random)
    {
        // Only address blocks that are set aside for documentation.
        string ip = random.Below(4) switch
        {
            0 => $"192.0.2.{1 + random.Below(254)}",
            1 => $"198.51.100.{1 + random.Below(254)}",
            2 => $"203.0.113.{1 + random.Below(254)}",
            _ => $"2001:db8::{(1 + random.Below(0xfffe)).ToString("x", CultureInfo.InvariantCulture)}",
        };
        return new StoredLocation(ip, random.Pick(Places));
    }
}
