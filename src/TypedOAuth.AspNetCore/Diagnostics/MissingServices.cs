namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Reports that the services of this package are not registered.</summary>
internal static class MissingServices
{
    /// <summary>Creates the exception. A client of the web project registers the services, so the usual cause is that no client is added.</summary>
    public static InvalidOperationException CreateException() => new(
        "TypedOAuth is not registered for ASP.NET Core: add a client, for example with services.AddGoogleClient(). "
        + "If all clients come from class libraries without ASP.NET Core, call services.AddTypedOAuthAspNetCore() too.");
}
