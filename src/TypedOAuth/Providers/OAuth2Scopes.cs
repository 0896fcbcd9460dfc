namespace TypedOAuth;

/// <summary>Contains the scopes of the providers in the catalogue, for <see cref="OAuth2ClientAttribute.DefaultScopes"/>.</summary>
/// <remarks>
/// The lists are not complete: a scope that is missing is written as text. Each class belongs to the constant of the same name in
/// <see cref="OAuth2Providers"/>.
/// </remarks>
public static partial class OAuth2Scopes;
