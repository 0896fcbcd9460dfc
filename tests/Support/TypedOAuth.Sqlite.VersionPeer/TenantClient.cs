namespace TypedOAuth.Sqlite.VersionPeer;

#if PREVIOUS
/// <summary>A client of one tenant. The current version replaces the tenant by a parameter of each user.</summary>
[OAuth2Client(
    Alias = "tenant", AuthUri = "https://as.example/acme/authorize", AccessTokenUri = "https://as.example/acme/token", AllowInsecureLoopback = true)]
#else
/// <summary>A client whose users choose the tenant. The previous version has the tenant "acme" only.</summary>
[OAuth2Client(
    Alias = "tenant", AuthUri = "https://as.example/{tenant}/authorize", AccessTokenUri = "https://as.example/{tenant}/token", AllowInsecureLoopback = true)]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.User, Value = "acme")]
#endif
public partial class TenantClient;
