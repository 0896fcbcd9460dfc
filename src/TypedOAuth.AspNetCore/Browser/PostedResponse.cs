using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Generated;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Carries an authorization response to a GET of the same endpoint.</summary>
/// <remarks>
/// The response comes from the POST of <c>response_mode=form_post</c>, or passes through a page of this site. It is protected, so that neither the
/// page nor the address shows the code, and it expires after a minute. It works only once, because its state works only once.
/// </remarks>
internal sealed class PostedResponse(IDataProtectionProvider protection)
{
    /// <summary>The parameter of the GET.</summary>
    public const string ParameterName = "posted";

    /// <summary>The maximum length of the value. Servers accept request lines of 8 KiB.</summary>
    private const int MaxLength = 6 * 1024;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly string[] Parameters = ["state", "code", "iss", "error", "error_description", "error_uri"];

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("TypedOAuth.PostedResponses.v1").ToTimeLimitedDataProtector();

    /// <summary>Protects all parameters of a response. If they are too long, protects only those that the client reads.</summary>
    /// <param name="response">The response.</param>
    /// <param name="definition">The client, which may declare parameters.</param>
    /// <param name="needsAll">Whether the client needs all parameters, for example to check their signature.</param>
    /// <returns>A value that is safe in a URL; <see langword="null"/> if the parameters are too long.</returns>
    /// <exception cref="OAuth2TransientException">The keys cannot be read.</exception>
    public string? Protect(IEnumerable<KeyValuePair<string, StringValues>> response, OAuth2ClientDefinition definition, bool needsAll = false)
    {
        var all = response.ToList();
        return Protect(all) ?? (needsAll ? null : Protect(all.Where(parameter =>
            Parameters.Contains(parameter.Key)
            || definition.CallbackFields.Any(field => field.Path == parameter.Key)
            || definition.CallbackMembers.Any(member => member.Parameter == parameter.Key))));
    }

    private string? Protect(IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        var plaintext = Encoding.UTF8.GetBytes(QueryString.Create(parameters).Value ?? "");
        try
        {
            var value = WebEncoders.Base64UrlEncode(_protector.Protect(plaintext, Lifetime));
            return value.Length <= MaxLength ? value : null;
        }
        catch (CryptographicException exception)
        {
            throw CreateOutage(exception);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    /// <returns>The parameters; <see langword="null"/> if the value was changed or has expired.</returns>
    /// <exception cref="OAuth2TransientException">The keys cannot be read.</exception>
    public Dictionary<string, StringValues>? Unprotect(string value)
    {
        byte[] plaintext;
        try
        {
            plaintext = _protector.Unprotect(WebEncoders.Base64UrlDecode(value));
        }
        catch (CryptographicException exception) when (KeyRingFault.IsOutage(exception))
        {
            throw CreateOutage(exception);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }

        try
        {
            return QueryHelpers.ParseQuery(Encoding.UTF8.GetString(plaintext));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    private static OAuth2TransientException CreateOutage(Exception exception) =>
        new("Data Protection's keys cannot be read. Try again later. If the error occurs again, check the storage of the keys.", innerException: exception);
}
