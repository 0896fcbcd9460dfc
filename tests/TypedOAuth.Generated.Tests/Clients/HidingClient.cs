#pragma warning disable TOA0040 // The tests only compile and create this client; no browser connects with it.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client whose members hide inherited ones.</summary>
[OAuth2Client(Alias = "hiding", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token", Scopes = ["read"])]
public partial class HidingClient : Hidden;
