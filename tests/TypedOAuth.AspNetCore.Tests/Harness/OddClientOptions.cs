namespace TypedOAuth.AspNetCore.Tests.Harness;

public sealed class OddClientOptions : OAuth2ClientOptions;
