namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Holds how the issuer of a provider follows from the authorization endpoint.</summary>
/// <param name="EndsWithSlash">Whether an issuer without a path ends with a slash.</param>
/// <param name="TenantHosts">The hosts whose first path segment is a tenant. The issuer contains the tenant's identifier.</param>
/// <param name="Tenants">The identifiers of tenants that also have a name, by name.</param>
internal sealed record IssuerForm(bool EndsWithSlash, string[] TenantHosts, (string Name, string Id)[] Tenants);
