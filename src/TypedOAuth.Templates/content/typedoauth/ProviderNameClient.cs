using TypedOAuth;

namespace TypedOAuthApp;

/// <summary>Connects users to PROVIDER-DISPLAY-NAME. The source generator writes the rest of this class.</summary>
[OAuth2Client(Provider = OAuth2Providers.ProviderName)]
public partial class ProviderNameClient;
