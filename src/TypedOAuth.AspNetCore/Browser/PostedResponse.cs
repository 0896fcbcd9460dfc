using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// Carries a response of <c>response_mode=form_post</c> from the POST to a GET of the same endpoint: protected, for a minute. It works
/// once, as its state does.
/// </summary>
internal sealed class PostedResponse(IDataProtectionProvider protection)
{
    /// <summary>The GET's parameter.</summary>
    public const string ParameterName = "posted";

    /// <summary>Servers take request lines of 8 KiB.</summary>
    private const int MaxLength = 6 * 1024;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly string[] Parameters = ["state", "code", "iss", "error", "error_description", "error_uri"];

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("TypedOAuth.PostedResponses.v1").ToTimeLimitedDataProtector();

    /// <returns>The response's parameters as one value that is safe in a URL; <see langword="null"/> where they are too long for one.</returns>
    public string? Protect(IFormCollection form)
    {
        var known = Parameters.Where(form.ContainsKey).Select(name => KeyValuePair.Create(name, form[name]));
        var value = _protector.Protect(QueryString.Create(known).Value ?? "", Lifetime);
        return value.Length <= MaxLength ? value : null;
    }

    /// <returns>The parameters; <see langword="null"/> where the value was changed, or has expired.</returns>
    public Dictionary<string, StringValues>? Unprotect(string value)
    {
        try
        {
            return QueryHelpers.ParseQuery(_protector.Unprotect(value));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
