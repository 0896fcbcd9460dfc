using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>A declared address that can contain endpoint parameters: an endpoint, an issuer or an origin of an API.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="Text">The address with placeholders.</param>
internal sealed record EndpointUse(string Name, string Text)
{
    private static readonly Argument<string?>[] ClientUris =
    [
        ClientArguments.RefreshTokenUri, ClientArguments.ExchangeTokenUri, ClientArguments.RevokeTokenUri, ClientArguments.UserInfoUri, ClientArguments.Issuer,
        ClientArguments.DiscoveryUri,
    ];

    /// <summary>Returns whether the address contains the placeholder of a parameter.</summary>
    public bool Contains(EndpointParameter parameter) => Text.IndexOf($"{{{parameter.Name}}}", StringComparison.Ordinal) >= 0;

    /// <summary>Returns all addresses of the client and its environments.</summary>
    public static IEnumerable<EndpointUse> FindAll(ClientContext context)
    {
        var arguments = context.Arguments;
        return FindAddresses(arguments, [ClientArguments.AuthUri, ClientArguments.AccessTokenUri], ClientUris, ClientArguments.ApiOrigins)
            .Concat(context.Class.GetAnnotations(AttributeNames.Environment)
                .SelectMany(static environment => FindAddresses(environment, [], EnvironmentArguments.Addresses, EnvironmentArguments.ApiOrigins)));
    }

    private static IEnumerable<EndpointUse> FindAddresses(
        AttributeArguments arguments, Argument<string>[] required, IReadOnlyList<Argument<string?>> optional, Argument<ImmutableArray<string>> origins) =>
        required.Select(argument => new EndpointUse(argument.Name, arguments.Get(argument)))
            .Concat(optional.Select(argument => new EndpointUse(argument.Name, arguments.Get(argument) ?? "")))
            .Concat(arguments.Get(origins).Select(origin => new EndpointUse(origins.Name, origin)))
            .Where(static use => use.Text.Length > 0);
}
