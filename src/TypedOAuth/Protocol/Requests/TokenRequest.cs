using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedOAuth.Protocol.Requests;

/// <summary>
/// Holds a request to a token or revocation endpoint before it is written: what a grant asks for, what the client's authentication adds,
/// and which of it must not come back in an error. It knows nothing of how it is written: as a form, today.
/// </summary>
/// <param name="endpoint">Where the request goes.</param>
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

    /// <summary>The headers that the request has besides those of every request.</summary>
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

    /// <summary>Adds a parameter whose value is removed from whatever the server says about the request.</summary>
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

    /// <summary>Names a text that is removed from whatever the server says about the request.</summary>
    public void Redact(string secret) => (_secrets ??= []).Add(secret);

    /// <summary>Returns all that must not come back in an error.</summary>
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

    /// <summary>Names the endpoint only.</summary>
    public override string ToString() => $"{nameof(TokenRequest)} {{ Endpoint = {Endpoint} }}";

    /// <summary>As many parameters as most requests have, without an array of their own.</summary>
    [InlineArray(InlineParameters)]
    private struct Inline
    {
        private KeyValuePair<string, string> _first;
    }
}
