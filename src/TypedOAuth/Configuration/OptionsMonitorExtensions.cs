using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Configuration;

/// <summary>Reads options and throws this library's exception if they are invalid.</summary>
internal static class OptionsMonitorExtensions
{
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public static TOptions GetValidated<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IOptionsMonitor<TOptions> monitor)
    {
        try
        {
            return monitor.CurrentValue;
        }
        catch (OptionsValidationException exception)
        {
            throw new OAuth2ConfigurationException(string.Join(Environment.NewLine, exception.Failures), exception);
        }
    }
}
