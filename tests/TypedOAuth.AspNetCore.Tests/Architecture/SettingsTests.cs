using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Architecture;

/// <summary>Checks that each option is read, validated and documented, or is listed on docs/settings.md as an option in code.</summary>
public sealed partial class SettingsTests
{
    private const string Alias = "profile";

    private static readonly string PagePath = Path.Combine(Repository.Root, "docs", "settings.md");

    private static readonly Dictionary<string, string> Valid = new(StringComparer.Ordinal)
    {
        ["OAuth2:BaseUri"] = "https://app.example",
        [$"OAuth2:{Alias}:ClientId"] = "id",
        [$"OAuth2:{Alias}:ClientSecret"] = "secret",
    };

    /// <summary>A value for each key that prevents the start; <see langword="null"/> if every text is valid.</summary>
    private static readonly Dictionary<string, string?> Wrong = new(StringComparer.Ordinal)
    {
        ["OAuth2:BaseUri"] = "http://app.example",
        ["OAuth2:PathPrefix"] = "oauth2",
        ["OAuth2:AuthorizationLifetime"] = "2.00:00:00",
        ["OAuth2:ReconnectLinkLifetime"] = "8.00:00:00",
        ["OAuth2:AppName"] = null,
        ["OAuth2:Logo"] = "https://cdn.example/logo.svg",
        ["OAuth2:LogoDark"] = "logo.svg",
        ["OAuth2:HomeUrl"] = "javascript:alert(1)",
        ["OAuth2:SupportUrl"] = "tel:112",
        ["OAuth2:PrivacyUrl"] = "mailto:privacy@example.org",
        ["OAuth2:SignInUrl"] = "sign-in",
        ["OAuth2:ColorScheme"] = "blue",
        ["OAuth2:AccentColor"] = "green",
        ["OAuth2:StyleSheet"] = "//cdn.example/a.css",
        ["OAuth2:CompactFrom"] = "0",
        ["OAuth2:Renewal:Interval"] = "00:00:00.5",
        ["OAuth2:Renewal:RenewAhead"] = "2.00:00:00",
        ["OAuth2:Renewal:MaxRequestsPerSecond"] = "0",
        ["OAuth2:Renewal:MaxConcurrency"] = "many",
        ["OAuth2:Renewal:AdoptsOlderRecords"] = "once",
        [$"OAuth2:{Alias}:DisplayName"] = null,
        [$"OAuth2:{Alias}:ProviderName"] = null,
        [$"OAuth2:{Alias}:Description"] = null,
        [$"OAuth2:{Alias}:Category"] = null,
        [$"OAuth2:{Alias}:Icon"] = "https://cdn.example/acme.svg",
        [$"OAuth2:{Alias}:Monogram"] = "ACME",
        [$"OAuth2:{Alias}:Order"] = "first",
        [$"OAuth2:{Alias}:IsVisible"] = "yes",
        [$"OAuth2:{Alias}:Permissions"] = null,
        [$"OAuth2:{Alias}:NeededBecause"] = null,
        [$"OAuth2:{Alias}:DisconnectNote"] = null,
        [$"OAuth2:{Alias}:ProviderSettingsUrl"] = "http://acme.example/apps",
        [$"OAuth2:{Alias}:ClientId"] = " ",
        [$"OAuth2:{Alias}:ClientSecret"] = "",
        [$"OAuth2:{Alias}:AuthUri"] = "/authorize",
        [$"OAuth2:{Alias}:AccessTokenUri"] = "http://as.example/token",
        [$"OAuth2:{Alias}:RefreshTokenUri"] = "https://as.example/#token",
        [$"OAuth2:{Alias}:RevokeTokenUri"] = "as.example",
        [$"OAuth2:{Alias}:UserInfoUri"] = "http://api.example/user",
        [$"OAuth2:{Alias}:ExchangeTokenUri"] = null, // Checked for a client that declares an exchange.
        [$"OAuth2:{Alias}:PrivateKey"] = null,
        [$"OAuth2:{Alias}:PrivateKeyFile"] = "/no/such/key.pem",
        [$"OAuth2:{Alias}:KeyId"] = null,
        [$"OAuth2:{Alias}:Parameters"] = null, // Checked by the parameter's name.
        [$"OAuth2:{Alias}:Environment"] = "sandbox",
        [$"OAuth2:{Alias}:DiscoveryUri"] = null, // Checked for a client that declares an issuer.
        [$"OAuth2:{Alias}:Issuer"] = null, // Compared as text (RFC 9207 §2.4); a client that validates ID tokens checks that it is an https address.
        [$"OAuth2:{Alias}:FormerServers"] = "as.example",
        [$"OAuth2:{Alias}:ApiOrigins"] = "https://api.example/path",
        [$"OAuth2:{Alias}:RefreshAhead"] = "-00:00:01",
        [$"OAuth2:{Alias}:ClockSkew"] = "soon",
        [$"OAuth2:{Alias}:AssumedLifetime"] = "00:00:00",
        [$"OAuth2:{Alias}:KeepAlive"] = "00:00:00",
        [$"OAuth2:{Alias}:WarnBefore"] = "-00:00:01",
        [$"OAuth2:{Alias}:CacheDuration"] = "-1",
        [$"OAuth2:{Alias}:CacheCapacity"] = "0",
        [$"OAuth2:{Alias}:Timeout"] = "02:00:00",
    };

    [Fact]
    public void Every_option_is_a_setting_or_code_s_alone()
    {
        var codeOnly = CodeOnly().Matches(File.ReadAllText(PagePath)).Select(static match => match.Groups["option"].Value).ToList();
        Assert.NotEmpty(codeOnly);
        Assert.Equal(
            GetOptions(typeof(TypedOAuthOptions)).Keys.Concat(GetOptions(typeof(OAuth2ClientOptions)).Keys).Order(StringComparer.Ordinal),
            SettingsSchema.GetKeys(SettingsSchema.Shared).Concat(SettingsSchema.GetKeys(SettingsSchema.Client)).Concat(codeOnly).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_option_of_background_renewal_is_a_setting() => Assert.Equal(
        GetOptions(typeof(OAuth2RenewalOptions)).Keys.Order(StringComparer.Ordinal), SettingsSchema.GetKeys(SettingsSchema.Renewal));

    [Fact]
    public void Every_setting_is_read_and_nothing_else()
    {
        var configuration = new RecordingConfiguration(Valid);
        ReadOptions(configuration);
        Assert.Equal(SettingsSchema.GetKeys(SettingsSchema.Shared), configuration.GetKeysBelow("OAuth2").Except([Alias, "Renewal"]));
        Assert.Equal(SettingsSchema.GetKeys(SettingsSchema.Renewal), configuration.GetKeysBelow("OAuth2:Renewal"));
        Assert.Equal(SettingsSchema.GetKeys(SettingsSchema.Client), configuration.GetKeysBelow($"OAuth2:{Alias}"));
    }

    [Fact]
    public void Every_setting_is_validated_by_its_key()
    {
        ReadOptions(new RecordingConfiguration(Valid));
        Assert.Equal(
            SettingsSchema.GetKeys(SettingsSchema.Shared).Select(static key => $"OAuth2:{key}")
                .Concat(SettingsSchema.GetKeys(SettingsSchema.Renewal).Select(static key => $"OAuth2:Renewal:{key}"))
                .Concat(SettingsSchema.GetKeys(SettingsSchema.Client).Select(static key => $"OAuth2:{Alias}:{key}")).Order(StringComparer.Ordinal),
            Wrong.Keys.Order(StringComparer.Ordinal));
        Assert.All(Wrong.Where(static pair => pair.Value is not null), static pair =>
        {
            var values = new Dictionary<string, string>(Valid, StringComparer.Ordinal) { [pair.Key] = pair.Value! };
            var exception = Assert.ThrowsAny<Exception>(() => ReadOptions(new RecordingConfiguration(values)));
            Assert.True(exception is OptionsValidationException or OAuth2ConfigurationException, exception.ToString());
            Assert.Contains($"'{pair.Key}'", exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_setting_has_the_default_that_the_schema_names()
    {
        var (shared, renewal, client) = ReadOptions(new RecordingConfiguration(Valid));
        Assert.All(SettingsSchema.Shared, property => CheckDefault(property, GetOptions(typeof(TypedOAuthOptions))[property.Key], shared));
        Assert.All(SettingsSchema.Renewal, property => CheckDefault(property, GetOptions(typeof(OAuth2RenewalOptions))[property.Key], renewal));
        Assert.All(SettingsSchema.Client, property => CheckDefault(property, GetOptions(typeof(OAuth2ClientOptions))[property.Key], client));
    }

    [Fact]
    public void The_page_lists_every_setting_of_the_schema()
    {
        var text = File.ReadAllText(PagePath).ReplaceLineEndings("\n");
        var expected = ReplaceTable(ReplaceTable(text, "shared", SettingsSchema.Shared), "client", SettingsSchema.Client);
        expected = ReplaceTable(expected, "renewal", SettingsSchema.Renewal);
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(PagePath, expected);
        }

        Assert.Equal(expected, File.ReadAllText(PagePath).ReplaceLineEndings("\n"));
    }

    private static string ReplaceTable(string text, string name, JsonObject properties)
    {
        var (before, rest) = Split(text, $"<!-- {name} -->\n");
        var (_, after) = Split(rest, $"<!-- /{name} -->\n");
        return $"{before}<!-- {name} -->\n{SettingsSchema.WriteTable(properties)}<!-- /{name} -->\n{after}";

        static (string Before, string After) Split(string text, string at)
        {
            var index = text.IndexOf(at, StringComparison.Ordinal);
            Assert.True(index >= 0, $"docs/settings.md has no '{at.Trim()}'.");
            return (text[..index], text[(index + at.Length)..]);
        }
    }

    /// <summary>Returns the properties that an application can set, including those that the web host adds, with their readers.</summary>
    private static Dictionary<string, Func<object, object?>> GetOptions(Type type)
    {
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.SetMethod?.IsPublic is true)
            .Select(static property => KeyValuePair.Create(property.Name, (Func<object, object?>)property.GetValue));
        var added = typeof(TypedOAuthOptionsExtensions).Assembly.GetExportedTypes()
            .SelectMany(static holder => holder.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.StartsWith("get_", StringComparison.Ordinal) && method.GetParameters() is [var first] && first.ParameterType == type)
            .Select(static method => KeyValuePair.Create(method.Name[4..], (Func<object, object?>)(options => method.Invoke(null, [options]))));
        return new(own.Concat(added), StringComparer.Ordinal);
    }

    private static (TypedOAuthOptions Shared, OAuth2RenewalOptions Renewal, OAuth2ClientOptions Client) ReadOptions(RecordingConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Add(configuration).Build());
        services.AddTypedOAuth().AddBackgroundRenewal();
        services.AddProfileClient();
        using var provider = services.BuildServiceProvider();
        return (
            provider.GetRequiredService<IOptions<TypedOAuthOptions>>().Value,
            provider.GetRequiredService<IOptions<OAuth2RenewalOptions>>().Value,
            provider.GetRequiredService<IOptions<ProfileClientOptions>>().Value);
    }

    private static void CheckDefault(KeyValuePair<string, JsonNode?> property, Func<object, object?> read, object options)
    {
        var expected = property.Value!["default"]?.ToString();
        var actual = read(options);
        if (expected is not null)
        {
            var text = actual is bool flag ? (flag ? "true" : "false") : Convert.ToString(actual, CultureInfo.InvariantCulture);
            Assert.Equal(expected, text);
        }
        else if (!Valid.Keys.Any(key => key.EndsWith($":{property.Key}", StringComparison.Ordinal)))
        {
            Assert.True(actual is null || actual is System.Collections.ICollection { Count: 0 }, $"{property.Key} is {actual} by default, and the schema names no default.");
        }
    }

    [GeneratedRegex(@"^\| `(?<option>\w+)` \| (`AddTypedOAuth`|a client) \|", RegexOptions.Multiline)]
    private static partial Regex CodeOnly();
}
