using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the parameters, headers and secrets of a request to a token or revocation endpoint.</summary>
/// <remarks>
/// The grant and the client authentication add parameters. Secrets are removed from the server's error messages. The request does not
/// depend on its encoding, which is currently a form.
/// </remarks>
/// <param name="endpoint">The endpoint that receives the request.</param>
internal sealed class TokenRequest(Uri endpoint)
{
    private const int InlineParameters = 6;

    private Inline _inline;
    private int _count;
    private uint _secretParameters;
    private List<KeyValuePair<string, string>>? _more;
    private List<KeyValuePair<string, string>>? _headers;
    private List<string>? _secrets;

    public Uri Endpoint { get; } = endpoint;

    /// <summary>The additional headers of the request.</summary>
    public ReadOnlySpan<KeyValuePair<string, string>> Headers => CollectionsMarshal.AsSpan(_headers);

    public int Count => _count;

    public KeyValuePair<string, string> this[int index] => index < InlineParameters ? _inline[index] : _more![index - InlineParameters];

    /// <summary>Adds a parameter.</summary>
    public TokenRequest Add(string name, string value)
    {
        if (_count < InlineParameters)
        {
            _inline[_count] = new(name, value);
        }
        else
        {
            (_more ??= []).Add(new(name, value));
        }

        _count++;
        return this;
    }

    /// <summary>Adds a parameter whose value is removed from the server's error messages.</summary>
    public TokenRequest AddSecret(string name, string value)
    {
        if (_count < InlineParameters)
        {
            _secretParameters |= 1u << _count;
        }
        else
        {
            Redact(value);
        }

        return Add(name, value);
    }

    /// <summary>Adds a header.</summary>
    public void AddHeader(string name, string value) => (_headers ??= new(capacity: 1)).Add(new(name, value));

    /// <summary>Adds a text that is removed from the server's error messages.</summary>
    public void Redact(string secret) => (_secrets ??= []).Add(secret);

    /// <summary>Returns all texts that must be removed from the server's error messages.</summary>
    public IEnumerable<string> GetSecrets()
    {
        for (var i = 0; i < InlineParameters; i++)
        {
            if ((_secretParameters & (1u << i)) != 0 && _inline[i].Value.Length > 0)
            {
                yield return _inline[i].Value;
            }
        }

        foreach (var secret in _secrets ?? [])
        {
            if (secret.Length > 0)
            {
                yield return secret;
            }
        }
    }

    /// <summary>Returns the endpoint only, because parameters and headers may contain secrets.</summary>
    public override string ToString() => $"{nameof(TokenRequest)} {{ Endpoint = {Endpoint} }}";

    /// <summary>Stores the parameters of most requests inline, so that no array is allocated.</summary>
    [InlineArray(InlineParameters)]
    private struct Inline
    {
        private KeyValuePair<string, string> _first;
    }
}
