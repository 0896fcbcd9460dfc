#pragma warning disable TOA0040 // No browser connects with this one: it is there to be compiled, and made.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client whose members hide inherited ones.</summary>
[OAuth2Client(Alias = "hiding", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token", Scopes = ["read"])]
public partial class HidingClient : Hidden;
