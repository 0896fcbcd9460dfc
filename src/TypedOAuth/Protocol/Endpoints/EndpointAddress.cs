namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Represents an endpoint whose placeholders are filled as far as their values are known.</summary>
internal sealed class EndpointAddress
{
    private readonly string _alias;
    private readonly string _name;
    private readonly EndpointParameter? _missing;
    private readonly Uri? _uri;

    private EndpointAddress(string alias, string name, string address, EndpointFiller filler)
    {
        var text = filler.Fill(address);
        (_alias, _name, _missing) = (alias, name, filler.FindMissing(address));
        if (_missing is null)
        {
            IsUnsafe = !Uri.TryCreate(text, UriKind.Absolute, out _uri) || !filler.IsFilledAsWritten(address, text, _uri);
        }

        Identifier = _uri?.AbsoluteUri ?? text;
    }

    /// <summary>The URI, or the text with the placeholders that have no value, for comparisons.</summary>
    public string Identifier { get; }

    /// <summary>Whether all values of the address are known.</summary>
    public bool IsComplete => _uri is not null && !IsUnsafe;

    /// <summary>The URI. Placeholders of a single request, for example <c>{token}</c>, stay in <see cref="Uri.OriginalString"/>.</summary>
    /// <exception cref="OAuth2ConfigurationException">A value is unknown.</exception>
    public Uri Uri => IsComplete ? _uri! : throw CreateError();

    private bool IsUnsafe { get; }

    /// <summary>Fills an address.</summary>
    /// <param name="filler">The values.</param>
    /// <param name="alias">The alias of the client, for messages.</param>
    /// <param name="name">The name of the endpoint, for messages.</param>
    /// <param name="address">The address with placeholders.</param>
    public static EndpointAddress Create(EndpointFiller filler, string alias, string name, string address) =>
        new(alias, name, address, filler);

    private OAuth2ConfigurationException CreateError() => new(
        _missing is null
            ? $"{_name} of the OAuth 2.0 client '{_alias}' is not used, because a value of an endpoint parameter makes its host invalid, or changes its host or path."
            : $"{_name} of the OAuth 2.0 client '{_alias}' is unknown, because the endpoint parameter '{_missing.Name}' has no value: {GetAdvice(_missing)}");

    private string GetAdvice(EndpointParameter missing)
    {
        var setting = $"set 'OAuth2:{_alias}:Parameters:{missing.Name}'.";
        return missing.Source switch
        {
            OAuth2EndpointParameterSource.Setting => setting,
            OAuth2EndpointParameterSource.User => $"pass it to the method that creates the authorization URL, or {setting}",
            _ => "the user must authorize again, so that the provider states it.",
        };
    }
}
