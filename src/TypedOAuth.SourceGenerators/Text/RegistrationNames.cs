using System.Text;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Creates the names of the methods that add and map clients, and of their classes.</summary>
internal static class RegistrationNames
{
    public const string ServicesNamespace = "Microsoft.Extensions.DependencyInjection";
    public const string EndpointsNamespace = "Microsoft.AspNetCore.Builder";

    /// <summary>The tool's name in the <c>[GeneratedCode]</c> attribute of emitted code.</summary>
    public const string Tool = "TypedOAuth";

    public const string ServiceCollection = "IServiceCollection";
    public const string HttpClientBuilder = "IHttpClientBuilder";
    public const string EndpointRouteBuilder = "IEndpointRouteBuilder";

    private const string BesideSuffix = "Registration";
    private const string ClientSuffix = "Client";

    /// <summary>The namespaces of the clients' emitted methods.</summary>
    public static string[] Namespaces => [ServicesNamespace, EndpointsNamespace];

    /// <summary>Joins the names of namespaces and types with underscores.</summary>
    /// <remarks>
    /// Different names never have the same result: an underscore inside a name becomes <c>_0</c>, and no name begins with a digit.
    /// </remarks>
    public static string Join(IEnumerable<string> names)
    {
        var joined = new StringBuilder();
        foreach (var name in names)
        {
            joined.Append(joined.Length == 0 ? "" : "_").Append(name.Replace("_", "_0"));
        }

        return joined.ToString();
    }

    /// <summary>Returns the name of the class in <see cref="ServicesNamespace"/>.</summary>
    public static string GetServicesClass(string fullName) => $"{fullName}ServiceCollectionExtensions";

    /// <summary>Returns the name of the class in <see cref="EndpointsNamespace"/>.</summary>
    public static string GetEndpointsClass(string fullName) => $"{fullName}EndpointRouteBuilderExtensions";

    /// <summary>Returns the name of the class next to the outermost type, which is used if method names conflict.</summary>
    public static string GetClassBeside(IEnumerable<string> typeNames) => $"{Join(typeNames)}{BesideSuffix}";

    /// <summary>Returns whether a class contains a client's methods in the client's namespace.</summary>
    public static bool IsClassBeside(string name) => name.EndsWith(BesideSuffix, StringComparison.Ordinal);

    public static string GetOptions(string name) => $"{name}Options";

    public static string GetAddMethod(string flatName) => $"Add{flatName}";

    public static string GetMapMethod(string flatName) => $"Map{flatName}";

    public static string GetAccessTokenMethod(string stem) => $"Add{stem}AccessToken";

    /// <summary>Removes a trailing <c>Client</c>, unless nothing would be left.</summary>
    public static string Shorten(string flatName) =>
        flatName.Length > ClientSuffix.Length && flatName.EndsWith(ClientSuffix, StringComparison.Ordinal)
            ? flatName.Substring(0, flatName.Length - ClientSuffix.Length)
            : flatName;
}
