using System.Text.RegularExpressions;
using TypedOAuth.Attributes;

namespace TypedOAuth;

/// <summary>Declares a value for a placeholder such as <c>{tenant}</c> in the client's endpoints, issuer and API origins.</summary>
/// <remarks>
/// Each value is checked before a request is sent. Without <see cref="Pattern"/> and <see cref="Values"/>, a value is one label of a host name
/// (RFC 1123 §2.1): letters, digits and hyphens. The value that a connection was made with is also used for its refresh, revocation and
/// UserInfo requests and for its API origins.
/// </remarks>
/// <param name="name">The name of the placeholder, without braces.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2EndpointParameterAttribute(string name) : Attribute
{
    /// <summary>The name of the placeholder, without braces.</summary>
    public string Name { get; } = name;

    /// <summary>The source of the value. The default is <see cref="OAuth2EndpointParameterSource.Setting"/>.</summary>
    public OAuth2EndpointParameterSource Source { get; set; }

    /// <summary>The value if its source contains none. The default is no value.</summary>
    public string? Value { get; set; }

    /// <summary>The name of the value in its source: a parameter, a claim or a member. The default is <see cref="Name"/>.</summary>
    public string? From { get; set; }

    /// <summary>The regular expression that a whole value must match, for example <c>[a-z0-9-]+</c>. The default is one label of a host name.</summary>
    /// <remarks>The expression must not permit <c>/</c>, <c>@</c>, <c>:</c>, <c>?</c>, <c>#</c>, <c>\</c>, spaces and control characters.</remarks>
    public string? Pattern
    {
        get;
        set => (field, Expression) = (value, value is null ? null : new(() => EndpointPattern.Create(value)));
    }

    /// <summary>The permitted values. The default is no list.</summary>
    /// <remarks>
    /// An element can map a value to the text that replaces the placeholder, for example <c>us=accounts.zoho.com</c>. Unless the value is a
    /// setting, only a list can permit whole hosts.
    /// </remarks>
    public string[] Values { get; set; } = [];

    /// <summary>A text that is removed from the end of a value, for example <c>.zendesk.com</c>. The default is no text.</summary>
    /// <remarks>A user can then enter a whole host name.</remarks>
    public string? Suffix { get; set; }

    /// <summary>The name shown to users, for example "Zendesk subdomain". The default is the name of the parameter.</summary>
    public string? Label { get; set; }

    /// <summary>An example of a value, shown to users.</summary>
    public string? Example { get; set; }

    /// <summary>The sentence shown to users if a value is invalid. The default describes the permitted characters or values.</summary>
    public string? Message { get; set; }

    /// <summary>Whether the value is the id of the account that the user connects. The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// The client then needs no <see cref="OAuth2AccountAttribute"/>. If the user enters the value, the provider must compare it with the access
    /// token in each request, as a host for each customer does.
    /// </remarks>
    public bool IsAccount { get; set; }

    /// <summary>The name of the argument of the URL methods. The default is the parameter's name in camelCase.</summary>
    public string? ArgumentName { get; set; }

    /// <summary>The expression of <see cref="Pattern"/>; <see langword="null"/> if there is none.</summary>
    /// <remarks>Only the setter refers to the engine, so that a trimmed application without patterns does not contain it.</remarks>
    internal Lazy<Regex>? Expression { get; private set; }
}
