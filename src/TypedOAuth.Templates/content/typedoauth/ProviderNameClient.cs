using TypedOAuth;

namespace TypedOAuthApp;

/// <summary>Connects users to PROVIDER-DISPLAY-NAME. The source generator writes the rest of this class.</summary>
[OAuth2Client(PROVIDER_ARGUMENTS)]
public partial class ProviderNameClient;
