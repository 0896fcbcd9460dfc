using System.Text.Json;

namespace TypedOAuth.Machines;

/// <summary>Describes one machine, for its command line.</summary>
public sealed record MachineSettings
{
    /// <summary>The machine's name, which token requests contain in the header <c>X-Machine</c>.</summary>
    public string Name { get; init; } = "seed";

    public required StoreKind Store { get; init; }

    /// <summary>The connection string of the store.</summary>
    public required string Connection { get; init; }

    /// <summary>The folder of the keys that all machines share.</summary>
    public required string Keys { get; init; }

    /// <summary>The address of the provider.</summary>
    public required Uri Provider { get; init; }

    public RefreshTokens Tokens { get; init; }

    /// <summary>The time that the machine's clock is ahead.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>The time for which a token is served from memory before the store is read again.</summary>
    public TimeSpan CacheDuration { get; init; } = TimeSpan.FromSeconds(30);

    public string Write() => JsonSerializer.Serialize(this);

    public static MachineSettings Read(string text) => JsonSerializer.Deserialize<MachineSettings>(text)!;
}
