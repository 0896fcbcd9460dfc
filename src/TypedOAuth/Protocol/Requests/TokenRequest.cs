using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the parameters, headers and secrets of a request to one of the provider's endpoints.</summary>
/// <remarks>
/// The grant and the client authentication add parameters under their standard names; <see cref="RequestShape"/> then applies the declared
/// differences. Secrets are removed from the server's error messages.
/// </remarks>
/// <param name="endpoint">The endpoint that receives the request.</param>
/// <param name="kind">The kind of the request.</param>
internal sealed class TokenRequest(Uri endpoint, OAuth2Requests kind = OAuth2Requests.Token)
{
    private const int InlineParameters = 6;

    private Inline _inline;
    private ushort _count;
    private byte _secretParameters;
    private List<KeyValuePair<string, string>>? _headers;
    private List<string>? _secrets;
    private Extras? _extras;

    /// <summary>The endpoint without the parameters in the query, for errors and logs.</summary>
    public Uri Endpoint { get; } = endpoint;

    public OAuth2Requests Kind { get; } = kind;

    public HttpMethod Method
    {
        get => _extras?.Method ?? HttpMethod.Post;
        set => GetExtras().Method = value;
    }

    /// <summary>The format of the parameters: the body's format, or the query.</summary>
    public OAuth2RequestFormat Format
    {
        get => _extras?.Format ?? OAuth2RequestFormat.Form;
        set => GetExtras().Format = value;
    }

    /// <summary>Whether the request has a body. A DELETE request without parameters has none.</summary>
    public bool HasBody => Format != OAuth2RequestFormat.Query && (_count > 0 || Method != HttpMethod.Delete);

    /// <summary>The values of the connection for placeholders; <see langword="null"/> if the client declares no placeholders.</summary>
    public IRequestValues? Connection
    {
        get => _extras?.Connection;
        init
        {
            if (value is not null)
            {
                GetExtras().Connection = value;
            }
        }
    }

    /// <summary>The endpoint in which the placeholders of the request have values; <see langword="null"/> if it has none.</summary>
    public Uri? ExpandedEndpoint
    {
        get => _extras?.ExpandedEndpoint;
        set => GetExtras().ExpandedEndpoint = value;
    }

    /// <summary>The additional headers of the request.</summary>
    public ReadOnlySpan<KeyValuePair<string, string>> Headers => CollectionsMarshal.AsSpan(_headers);

    public int Count => _count;

    public KeyValuePair<string, string> this[int index] => index < InlineParameters ? _inline[index] : _extras!.Parameters[index - InlineParameters];

    /// <summary>Adds a parameter.</summary>
    public TokenRequest Add(string name, string value)
    {
        if (_count < InlineParameters)
        {
            _inline[_count] = new(name, value);
        }
        else
        {
            GetExtras().Parameters.Add(new(name, value));
        }

        _count++;
        return this;
    }

    /// <summary>Adds a parameter whose value is removed from the server's error messages.</summary>
    public TokenRequest AddSecret(string name, string value)
    {
        if (_count < InlineParameters)
        {
            _secretParameters |= (byte)(1 << _count);
        }
        else
        {
            Redact(value);
        }

        return Add(name, value);
    }

    /// <summary>Adds a header.</summary>
    public void AddHeader(string name, string value) => (_headers ??= new(capacity: 1)).Add(new(name, value));

    /// <summary>Adds a header, and removes other values of the same header.</summary>
    public void SetHeader(string name, string value)
    {
        _headers?.RemoveAll(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        AddHeader(name, value);
    }

    /// <summary>Returns the value of a parameter; returns null if the request does not contain the parameter.</summary>
    public string? Find(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (this[i].Key == name)
            {
                return this[i].Value;
            }
        }

        return null;
    }

    /// <summary>Returns the parameters of the body.</summary>
    public List<RequestParameter> GetParameters()
    {
        var parameters = new List<RequestParameter>(_count);
        for (var i = 0; i < _count; i++)
        {
            var (name, value) = this[i];
            parameters.Add(new(name, value, i < InlineParameters ? (_secretParameters & (1 << i)) != 0 : _secrets?.Contains(value) == true));
        }

        return parameters;
    }

    /// <summary>Replaces all parameters. The former secrets are still removed from error messages.</summary>
    public void Replace(List<RequestParameter> parameters)
    {
        _secrets = [.. GetSecrets()];
        (_count, _secretParameters) = (0, 0);
        _inline = default;
        _extras?.Parameters.Clear();
        foreach (var (name, value, isSecret, inQuery) in parameters)
        {
            if (inQuery)
            {
                if (isSecret)
                {
                    Redact(value);
                }

                Append(GetExtras().Query ??= new(), name, value);
            }
            else if (isSecret)
            {
                AddSecret(name, value);
            }
            else
            {
                Add(name, value);
            }
        }
    }

    /// <summary>Returns the address of the request, which contains the parameters that are sent in the query.</summary>
    public Uri GetAddress()
    {
        var address = ExpandedEndpoint ?? Endpoint;
        if (_extras is not { } extras || (extras.Query is null && Format != OAuth2RequestFormat.Query))
        {
            return address;
        }

        // The request may be sent twice, so the parameters are added to a copy.
        var query = new StringBuilder().Append(extras.Query);
        for (var i = 0; Format == OAuth2RequestFormat.Query && i < _count; i++)
        {
            Append(query, this[i].Key, this[i].Value);
        }

        return query.Length == 0 ? address : new Uri($"{address.AbsoluteUri}{(address.Query.Length > 0 ? '&' : '?')}{query}");
    }

    /// <summary>Adds a text that is removed from the server's error messages.</summary>
    public void Redact(string secret) => (_secrets ??= []).Add(secret);

    /// <summary>Returns all texts that must be removed from the server's error messages.</summary>
    public IEnumerable<string> GetSecrets()
    {
        for (var i = 0; i < InlineParameters; i++)
        {
            if ((_secretParameters & (1 << i)) != 0 && _inline[i].Value.Length > 0)
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

    private Extras GetExtras() => _extras ??= new();

    private static void Append(StringBuilder query, string name, string value) => query.Append(query.Length > 0 ? "&" : "")
        .Append(PercentEncoding.Encode(name)).Append('=').Append(PercentEncoding.Encode(value));

    /// <summary>Stores the parameters of most requests inline, so that no array is allocated.</summary>
    [InlineArray(InlineParameters)]
    private struct Inline
    {
        private KeyValuePair<string, string> _first;
    }

    /// <summary>Holds the values that most requests do not have, so that these requests do not allocate memory for them.</summary>
    private sealed class Extras
    {
        /// <summary>The parameters that have no inline place.</summary>
        public List<KeyValuePair<string, string>> Parameters { get; } = [];

        /// <summary>The encoded parameters that are sent in the query although the request has a body.</summary>
        public StringBuilder? Query { get; set; }

        public HttpMethod Method { get; set; } = HttpMethod.Post;

        public OAuth2RequestFormat Format { get; set; } = OAuth2RequestFormat.Form;

        public IRequestValues? Connection { get; set; }

        public Uri? ExpandedEndpoint { get; set; }
    }
}
