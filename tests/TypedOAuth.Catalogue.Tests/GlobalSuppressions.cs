using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "TypedOAuth", "TOA0019", Scope = "type", Target = "~T:TypedOAuth.Catalogue.Tests.Clients.EgnyteClient",
    Justification = "Egnyte documents one address for both endpoints.")]
