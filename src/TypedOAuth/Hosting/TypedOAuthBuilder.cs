using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Hosting;

/// <summary>What <c>AddTypedOAuth</c> returns: the place where stores and other packages add themselves.</summary>
public sealed class TypedOAuthBuilder
{
    internal TypedOAuthBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }
}
