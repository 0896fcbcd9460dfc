using System.Security.Cryptography;
using System.Text.Json;

namespace Connections;

/// <summary>Holds the folder and the addresses of the sample, and the secrets that it creates at the first start.</summary>
internal sealed record SampleSettings
{
    public const string ServerPortOption = "server-port";

    public const string AppPortOption = "app-port";

    /// <summary>The folder of the databases, keys and secrets, which are kept across restarts.</summary>
    public required string DataDirectory { get; init; }

    public required int ServerPort { get; init; }

    public required int AppPort { get; init; }

    /// <summary>The ports of further processes of the app. Each of them has its own redirect URI.</summary>
    public IReadOnlyList<int> FurtherAppPorts { get; init; } = [];

    /// <summary>The address of the authorization server. Tests use https.</summary>
    public Uri ServerAddress
    {
        get => field ?? new($"http://127.0.0.1:{ServerPort}/");
        init;
    }

    /// <summary>The lifetime of an access token. Tests make it short.</summary>
    public required TimeSpan AccessTokenLifetime { get; init; }

    public required SampleSecrets Secrets { get; init; }

    /// <summary>Reads the command line: <c>--data</c>, <c>--server-port</c>, <c>--app-port</c>, <c>--access-token-lifetime</c>.</summary>
    public static SampleSettings Read(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
        var directory = Path.GetFullPath(configuration["data"] ?? Path.Combine(AppContext.BaseDirectory, "data"));
        Directory.CreateDirectory(directory);
        return new()
        {
            DataDirectory = directory,
            ServerPort = configuration.GetValue(ServerPortOption, 5601),
            AppPort = configuration.GetValue(AppPortOption, 5600),
            AccessTokenLifetime = configuration.GetValue("access-token-lifetime", TimeSpan.FromMinutes(10)),
            Secrets = SampleSecrets.Load(Path.Combine(directory, "secrets.json")),
        };
    }

    /// <summary>Returns the settings that a site keeps in user secrets or a vault. It includes the endpoints, because the ports can be changed.</summary>
    public static Dictionary<string, string?> CreateClientConfiguration(SampleSettings settings, Uri server) => new()
    {
        ["OAuth2:notes:ClientId"] = "notes-app",
        ["OAuth2:notes:ClientSecret"] = settings.Secrets.NotesClientSecret,
        ["OAuth2:notes:AuthUri"] = new Uri(server, "/connect/authorize").AbsoluteUri,
        ["OAuth2:notes:AccessTokenUri"] = new Uri(server, "/connect/token").AbsoluteUri,
        ["OAuth2:notes:RevokeTokenUri"] = new Uri(server, "/connect/revoke").AbsoluteUri,
        ["OAuth2:notes:Issuer"] = server.AbsoluteUri,
        ["OAuth2:profile:ClientId"] = "profile-app",
        ["OAuth2:profile:ClientSecret"] = settings.Secrets.ProfileClientSecret,
        ["OAuth2:profile:AuthUri"] = new Uri(server, "/connect/authorize").AbsoluteUri,
        ["OAuth2:profile:AccessTokenUri"] = new Uri(server, "/connect/token").AbsoluteUri,
        ["OAuth2:profile:RevokeTokenUri"] = new Uri(server, "/connect/revoke").AbsoluteUri,
        ["OAuth2:profile:Issuer"] = server.AbsoluteUri,
    };
}

/// <summary>Holds the secrets. They are not in source code: the sample creates them at the first start and stores them beside the databases.</summary>
internal sealed record SampleSecrets(string NotesClientSecret, string ProfileClientSecret, string ServerKey)
{
    public static SampleSecrets Load(string path)
    {
        if (!File.Exists(path))
        {
            var secrets = new SampleSecrets(Create(), Create(), Create());
            PrivateFile.Write(path, JsonSerializer.Serialize(secrets));
        }

        return JsonSerializer.Deserialize<SampleSecrets>(File.ReadAllText(path))
            ?? throw new InvalidDataException($"'{path}' contains no secrets: delete the file, and start the sample again.");
    }

    private static string Create() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
