using System.Reflection;

namespace TypedOAuth.Benchmarks;

/// <summary>The compared packages, by the names of their assemblies.</summary>
internal static class Peers
{
    public const string Duende = "Duende.IdentityModel";
    public const string OidcClient = "Duende.IdentityModel.OidcClient";
    public const string Msal = "Microsoft.Identity.Client";
    public const string OpenIddict = "OpenIddict.Client";
    public const string Sqlite = "Microsoft.Data.Sqlite";

    private static readonly string[] All = [OidcClient, Duende, Msal, OpenIddict, Sqlite];

    /// <summary>Adds the package's version to a subject's name that begins with a package: <c>Duende.IdentityModel 8.1.0</c>.</summary>
    public static string WithVersion(string subject) =>
        Array.Find(All, package => subject == package || subject.StartsWith($"{package},", StringComparison.Ordinal)) is { } package
            ? $"{package} {GetVersion(package)}{subject[package.Length..]}"
            : subject;

    private static string GetVersion(string package)
    {
        var assembly = Assembly.Load(package);
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return version.Split('+')[0];
    }
}
