using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Finds missing settings in a client's options.</summary>
internal sealed class ClientConfiguration<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    OAuth2ClientDefinition definition, IOptionsMonitor<TOptions> options)
    : IClientConfiguration
    where TOptions : OAuth2ClientOptions
{
    public string DisplayName => definition.DisplayName;

    public IReadOnlyList<string> FindMissingSettings() => MissingSettings.FindKeys(definition, options.GetValidated());
}
